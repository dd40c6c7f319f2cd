import { idsAskedBy, type Condition, type Quantity, type Requirement } from '../../rules/engine/index.ts';

const found = new WeakMap<Requirement, readonly string[]>();

/** The questions of a rule that are asked only because the text can be read in another way; there is a result without them. */
export function forOtherReadings(rule: Requirement): readonly string[] {
  const known = found.get(rule);
  if (known !== undefined) return known;
  const needed = new Set(idsAskedBy(asRecommended(rule)));
  const ids = idsAskedBy(rule).filter((id) => !needed.has(id));
  found.set(rule, ids);
  return ids;
}

/** The same rule with nothing but the recommended option of each reading. */
function asRecommended<Node>(node: Node): Node {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(asRecommended) as Node;
  const { reading, of } = node as Partial<Extract<Condition | Quantity, { reading: unknown }>>;
  const option = reading?.recommended;
  if (of !== undefined && option !== undefined && option !== null) return asRecommended((of as Readonly<Record<string, unknown>>)[option]) as Node;
  return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, asRecommended(part)])) as Node;
}
