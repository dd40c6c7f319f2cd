import type { Considers, FlowResult, Ground } from './state.ts';

/** The same ground, which keeps what it worked out from nothing: a case that was foreseen is there when somebody opens it. */
export function keeping<R extends FlowResult, G extends Ground<R>>(ground: G): G {
  const kept = new Map<string, R>();
  const consider: Considers<R> = (rules, facts, setting, before) => {
    if (before !== null || rules !== ground.rules) return ground.consider(rules, facts, setting, before);
    const name = JSON.stringify([facts, setting]);
    const result = kept.get(name) ?? ground.consider(rules, facts, setting, before);
    kept.set(name, result);
    return result;
  };
  return { ...ground, consider };
}
