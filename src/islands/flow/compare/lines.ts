import type { Bundle, Explained, Interval, ISODate, RequirementOutcome } from '../../../rules/engine/index.ts';
import { fill, formatDate, formatMoneyRange, formatPeriod } from '../../../words/index.ts';
import { demandText, isExact } from '../result/demandText.ts';
import { demandWord } from '../result/demandWord.ts';
import { outcomeText, sumOrUnsettled } from '../result/outcomeText.ts';
import { scopeOf } from '../result/scopeOf.ts';
import type { Judged } from '../state.ts';
import { answerText, named, sumText, type Tools } from '../tools.ts';
import { differencesOf, type Sums } from './differences.ts';
import type { Sides } from './vary.ts';

/** One line of a comparison in words. */
export type Line = Readonly<{
  key: string; title: string; one: string; other: string; differs: boolean;
  /** How much more or less; empty where nothing is counted. */
  difference: string;
  /** Whether the difference cannot be told, or only as a range. */
  isUnsure: boolean;
}>;

type Texts = Pick<Line, 'key' | 'title' | 'one' | 'other'>;

/** What the reader changed: an answer, days, a reading; everything that is not the same in another file. */
export function changedLines(sides: Sides, tools: Tools): readonly Line[] {
  const { one, other, variation } = sides;
  const { handover: { compare }, words, rules, lang, shared } = tools;
  const plain = (texts: Texts): Line => ({ ...texts, differs: true, difference: '', isUnsure: false });
  const longer = [one, other].sort((a, b) => itemCount(b) - itemCount(a))[0] ?? one;
  const answers = differencesOf(rules, one, other).answers.map(({ ref, ...pair }) => {
    const say = (answer: typeof pair.one): string => (answer === undefined ? shared.notAnswered : answerText(tools, ref.question, answer));
    return plain({ key: `${ref.question}${String(ref.index)}`, title: named(tools, longer.facts, ref), one: say(pair.one), other: say(pair.other) });
  });
  const day = (key: 'factsOn' | 'rulesOn'): readonly Line[] => {
    const say = (on: ISODate): string => formatDate(on, lang);
    return one[key] === other[key] ? [] : [plain({ key, title: compare[key], one: say(one[key]), other: say(other[key]) })];
  };
  const readings = rules.readings.flatMap(({ id, recommended }) => {
    const said = words.readings[id];
    const say = ({ readings: read }: Judged): string => said?.options[read[id] ?? recommended ?? ''] ?? compare.asItStands;
    return one.readings[id] === other.readings[id] ? [] : [plain({ key: id, title: fill(compare.readAs, { title: said?.title ?? id }), one: say(one), other: say(other) })];
  });
  // Columns of a comparison of readings are headed by the readings already, but a printed sheet names the unclear place.
  return variation.kind === 'reading' ? readings : [...day('factsOn'), ...day('rulesOn'), ...readings, ...answers];
}

/** The whole result of both, line by line: sums first, then duties, then benefits. */
export function resultLines({ one, other }: Sides, tools: Tools): readonly Line[] {
  const { rules, words, lang, handover: { compare }, own } = tools;
  const { totals, best, benefits, demands } = differencesOf(rules, one, other);
  const longer = itemCount(other) > itemCount(one) ? other : one;
  const ruled = <T>(key: string, id: string, index: number | null, { difference, differs, ...pair }: Sums<T>, title: string, say: (each: T, side: Judged) => string): Line => ({
    key: `${id}${String(index)}${key}`, title: named(tools, longer.facts, { question: id, index }, title), differs,
    one: pair.one === null ? compare.nobody : say(pair.one, one), other: pair.other === null ? compare.nobody : say(pair.other, other), ...changeIn(difference, tools),
  });
  return [
    ...totals.map(({ measure, differs, difference, ...pair }): Line => {
      const say = (sum: Interval | null): string => (sum === null ? own.result.unsettled : sumOrUnsettled(tools, sum));
      return { key: measure, title: fill(compare.total, { period: formatPeriod(measure, lang) }), differs, one: say(pair.one), other: say(pair.other), ...changeIn(difference, tools) };
    }),
    ...(best.one === null && best.other === null ? [] : [{
      key: 'best', title: own.bundle.best, differs: best.differs, one: bundleText(best.one, one, tools), other: bundleText(best.other, other, tools), difference: '', isUnsure: false,
    }]),
    ...demands.flatMap((pair) => {
      const of = pair.one ?? pair.other;
      return of === null ? [] : [ruled('duty', of.requirement, of.index, pair, words.requirements[of.requirement]?.title ?? of.requirement, (each, side) => demandLine(each, side, tools))];
    }),
    ...benefits.flatMap((pair) => {
      const of = pair.one ?? pair.other;
      return of === null ? [] : [ruled('', of.entitlement, of.index, pair, words.entitlements[of.entitlement]?.title ?? of.entitlement, (each) => benefitLine(each, tools))];
    }),
  ];
}

/** How much more or less the other side is, exactly; a range where it is not settled; a word where nothing bounds it. */
export function changeIn(difference: Interval | null, { handover: { compare }, lang }: Pick<Tools, 'handover' | 'lang'>): Pick<Line, 'difference' | 'isUnsure'> {
  if (difference === null) return { difference: '', isUnsure: false };
  const [low, high] = [difference.low / difference.per, difference.high / difference.per];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { difference: compare.unsure, isUnsure: true };
  const isUnsure = !isExact(difference);
  if (low === 0 && high === 0) return { difference: '', isUnsure };
  if (low >= 0) return { difference: fill(compare.more, { sum: formatMoneyRange(low, high, lang) }), isUnsure };
  if (high <= 0) return { difference: fill(compare.less, { sum: formatMoneyRange(-high, -low, lang) }), isUnsure };
  return { difference: fill(compare.range, { less: formatMoneyRange(-low, -low, lang), more: formatMoneyRange(high, high, lang) }), isUnsure };
}

function benefitLine({ verdict, ifEntitled, measure }: Explained, tools: Tools): string {
  return outcomeText(tools, verdict, ifEntitled, measure);
}

/** What is owed is named only where it is settled; the duty's card explains the rest. */
function demandLine(outcome: RequirementOutcome, side: Judged, tools: Tools): string {
  const { requirement, verdict, gap, breach: { amount, measure } } = outcome;
  const rule = tools.rules.requirements.find(({ id }) => id === requirement);
  if (rule === undefined) return demandWord(tools, requirement, verdict);
  const said = demandText({ tools, scope: scopeOf(tools, outcome, side) }, rule, verdict, gap);
  const isOwed = verdict === 'unmet' && measure !== null && amount !== null && isExact(amount) && amount.high > 0;
  return isOwed ? `${said} · ${sumText(tools, amount)} ${formatPeriod(measure, tools.lang)}` : said;
}

function bundleText(bundle: Bundle | null, { facts }: Judged, tools: Tools): string {
  const { words, shared, handover: { compare } } = tools;
  const drawn = bundle?.offers ?? [];
  if (drawn.length === 0) return compare.nothing;
  return drawn.map(({ id, index }) => named(tools, facts, { question: id, index }, words.entitlements[id]?.title ?? words.remarks[id] ?? id)).join(shared.join);
}

function itemCount({ facts }: Judged): number {
  return Object.values(facts.lists)[0]?.length ?? 0;
}
