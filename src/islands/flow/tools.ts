import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  Answer, AnyPolicyWords, ClauseId, Facts, Interval, ISODate, ParameterTable, QuestionRef, RuleSet,
} from '../../rules/engine/index.ts';
import { fill, formatDate, formatMeasure, formatMoney, formatMoneyRange } from '../../words/index.ts';
import type { ShownChange } from './handover/since.ts';
import { itemsIn } from './items.ts';
import type { Packed } from '../../schemas/packed/index.ts';
import type { FlowWords, HandoverWords, OwnWords, SharedWords } from '../../words/calculator/index.ts';
import type { RulePhrases } from '../../words/rules/index.ts';

/** A named case that can be opened. */
export type ShownExample = Readonly<{ id: string; title: string; facts: Facts; factsOn: ISODate; rulesOn: ISODate }>;

/** What the page hands to a calculator: content that was read and checked when the site was built. */
export type FlowProps<Own = unknown> = Readonly<{
  lang: 'zh' | 'en';
  /** The rules travel as data, so that one more benefit adds no script. */
  rules: Packed<RuleSet>;
  /** Words of the one language of the page: of the policy, of every calculator, of this one, and of rules. */
  words: AnyPolicyWords;
  shared: SharedWords;
  own: FlowWords & OwnWords & Own;
  handover: HandoverWords;
  phrases: RulePhrases;
  tables: readonly ParameterTable[];
  /** What changed from version to version of the rules, oldest first. */
  changes: readonly ShownChange[];
  examples: readonly ShownExample[];
  /** The day offered beside today, and what it is called. */
  then: Readonly<{ day: ISODate; label: string }>;
  /** The printed number of each clause the rules cite. */
  clauses: Readonly<Record<ClauseId, string>>;
  /** The units of each row of the annex. */
  units: Readonly<Record<ClauseId, string>>;
  /** Addresses: the policy, to which a clause is added as a fragment, and each reading in its register. */
  links: Readonly<{ policy: string; readings: Readonly<Record<string, string>> }>;
}>;

/** Everything the views need to speak. */
export type Tools<Own = unknown> = Omit<FlowProps<Own>, 'rules'> & Readonly<{
  rules: RuleSet;
  /** Questions to which "none" is a usual answer: one tap says so. */
  oftenNone: readonly string[];
}>;

/** Carries the tools to every view. */
export const ToolsContext = createContext<Tools | null>(null);

/**
 * The tools of the calculator; a calculator's own views name its words, which its shell has handed over.
 * @throws Error outside of it.
 */
export function useTools<Own = unknown>(): Tools<Own> {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('Views of a calculator are drawn inside its <Flow>.');
  return tools as Tools<Own>;
}

/** The name of a fact or figure in reviews and reasons. */
export function labelOf({ words }: Tools, id: string): string {
  return words.questions[id]?.label ?? words.parameters[id]?.label ?? id;
}

/** An answer in words. */
export function answerText({ lang, rules, words, shared }: Tools, id: string, answer: Answer): string {
  if (answer === 'unknown') return shared.unknown;
  const question = rules.questions.find((each) => each.id === id);
  if (typeof answer === 'number') {
    const measure = question?.kind === 'number' ? question.measure : rules.parameters.find((each) => each.id === id)?.measure;
    return measure === undefined || measure.startsWith('fen/') ? formatMoney(answer, lang) : formatMeasure(answer, measure, lang);
  }
  const label = (choice: string): string => words.questions[id]?.choices?.[choice]?.label ?? choice;
  if (typeof answer !== 'string') return answer.length === 0 ? shared.noneChosen : answer.map(label).join(shared.join);
  if (question?.kind === 'yesNo') return answer === 'yes' ? shared.yes : shared.no;
  return question?.kind === 'date' ? formatDate(answer as ISODate, lang) : label(answer);
}

/** Who a question is about; empty where that goes without saying. */
export function whose({ own, rules }: Tools, facts: Facts, { index }: QuestionRef): string {
  return index === null || itemsIn(rules, facts).length < 2 ? '' : fill(own.person, { n: index + 1 });
}

/** The name of a question, or another name, after whose it is: 第1位 · 年龄. */
export function named(tools: Tools, facts: Facts, ref: QuestionRef, name = labelOf(tools, ref.question)): string {
  return [whose(tools, facts, ref), name].filter((part) => part !== '').join(' · ');
}

/** Everything a sum can still be. */
export function sumText({ lang }: Tools, sum: Interval): string {
  return formatMoneyRange(atLeast(sum), sum.high / sum.per, lang);
}

/**
 * What a sum comes to at the least, in fen. While nothing bounds it above, a figure that is not known counts for a fen, so that it is not
 * nothing; nobody is told of such a fen: 500.01 is 500.
 */
export function atLeast({ low, high, per }: Interval): number {
  return high === Infinity ? Math.floor(low / per / 10) * 10 : low / per;
}

/** Something about the label of a clause: the number printed in the document. */
export function clauseLabel({ clauses }: Tools, id: ClauseId): string {
  return clauses[id] ?? id;
}
