/** A function of a rule that works once for each rule: rules never change, and are asked the same many times. */
export function remembered<Rule extends object, Found>(find: (rule: Rule) => Found): (rule: Rule) => Found {
  const known = new WeakMap<Rule, Found>();
  return (rule) => {
    let found = known.get(rule);
    if (found === undefined) known.set(rule, (found = find(rule)));
    return found;
  };
}
