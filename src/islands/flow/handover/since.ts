import type { ClauseId, Interval, ISODate, RuleSet } from '../../../rules/engine/index.ts';
import type { FlowResult } from '../state.ts';
import { readWas, type Was, type WasRule } from './was.ts';

/** A change of the rules with the printed numbers of what it touches, and the entitlements and requirements that rest on that. */
export type ShownChange = Readonly<{
  version: string; on: ISODate; from: ISODate | null; clauses: readonly Readonly<{ id: ClauseId; label: string }>[]; rules: readonly string[];
}>;

/** One thing that is not what it was: null on the side that does not know it. */
export type Turned = Readonly<{ kind: 'benefit' | 'demand'; id: string; index: number | null; before: WasRule | null; now: WasRule | null }>;

/** What is different since a case was saved. */
export type Since = Readonly<{
  before: string;
  now: string;
  order: 'older' | 'same' | 'newer';
  /** The changes made since, oldest first. */
  changes: readonly ShownChange[];
  /** Null where no result of then was saved with the case. */
  turned: readonly Turned[] | null;
}>;

/**
 * What is different since a case was saved under the rules `before`; null when nothing is: the same rules, the same result.
 * @param saved The result as it stands in the file, if any; it comes from outside and is read with care.
 */
export function sinceSaved(rules: RuleSet, changes: readonly ShownChange[], before: string, saved: unknown, result: FlowResult): Since | null {
  const order = orderOf(before, rules.version);
  const was = readWas(saved);
  const turned = was === null ? null : turnedSince(was, result);
  if (order === 'same' && (turned === null || turned.length === 0)) return null;
  return { before, now: rules.version, order, changes: changes.filter(({ version }) => orderOf(before, version) === 'older'), turned };
}

/** Where a version stands to another, number by number: 1.9.0 is older than 1.10.0. */
export function orderOf(version: string, other: string): Since['order'] {
  const [ones, others] = [version, other].map((text) => text.split('.').map(Number));
  for (let place = 0; place < 3; place += 1) {
    const [one = 0, another = 0] = [ones?.[place], others?.[place]];
    if (one !== another) return one < another ? 'older' : 'newer';
  }
  return 'same';
}

function turnedSince(was: Was, result: FlowResult): readonly Turned[] {
  const benefits = result.outcomes.map(({ entitlement, index, verdict, ifEntitled, measure }): WasRule => ({ id: entitlement, index, verdict, measure, ...endsOf(ifEntitled) }));
  const demands = (result.requirements ?? []).map(({ requirement, index, verdict, breach }): WasRule => (
    { id: requirement, index, verdict, measure: breach.measure, ...endsOf(breach.measure === null ? null : breach.amount) }));
  return [...turned('demand', was.demands, demands), ...turned('benefit', was.benefits, benefits)];
}

function turned(kind: Turned['kind'], before: readonly WasRule[], now: readonly WasRule[]): readonly Turned[] {
  const of = (rules: readonly WasRule[], { id, index }: WasRule): WasRule | null => rules.find((each) => each.id === id && each.index === index) ?? null;
  const known = now.map((rule): Turned => ({ kind, id: rule.id, index: rule.index, before: of(before, rule), now: rule }));
  const gone = before.filter((rule) => of(now, rule) === null).map((rule): Turned => ({ kind, id: rule.id, index: rule.index, before: rule, now: null }));
  return [...known, ...gone].filter((each) => !isSame(each));
}

/** What is not due looks the same whatever it would have been; a rule that is new and gives nothing has changed nothing. */
function isSame({ before, now }: Turned): boolean {
  if (before === null || now === null) return isNothing(before) && isNothing(now);
  if (before.verdict !== now.verdict) return false;
  return isNothing(now) || (before.low === now.low && before.high === now.high && before.measure === now.measure);
}

function isNothing(rule: WasRule | null): boolean {
  return rule === null || rule.verdict === 'impossible' || rule.verdict === 'notRequired' || rule.verdict === 'notInForce';
}

/** As a file writes an end: null where nothing bounds it. */
function endsOf(amount: Interval | null): Pick<WasRule, 'low' | 'high'> {
  if (amount === null) return { low: null, high: null };
  const end = (value: number): number | null => (Number.isFinite(value) ? value / amount.per : null);
  return { low: end(amount.low), high: end(amount.high) };
}
