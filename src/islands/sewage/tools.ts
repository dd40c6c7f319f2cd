import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answers, CoverageScheme, ISODate, NaturalVillage, Question } from '../../rules/engine/index.ts';
import type { words as planWords } from '../../rules/policies/rural-sewage/index.ts';
import type { Packed } from '../../schemas/packed/index.ts';
import { formatDate, formatNumber } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';
import { questionLabel, type SewageWords } from '../../words/sewage/index.ts';
import type { Action, State } from './state.ts';

/** A named example that can be opened. */
export type ShownExample = Readonly<{ id: string; title: string; answers: Answers; villages: readonly NaturalVillage[]; chosen: Readonly<Record<string, string>> }>;

/** What the page hands over: the plan as data, all words in one language, examples, and the way to each clause. */
export type SewageProps = Readonly<{
  lang: 'zh' | 'en';
  scheme: Packed<CoverageScheme>;
  words: SewageWords;
  own: (typeof planWords)['zh'];
  shared: SharedWords;
  examples: readonly ShownExample[];
  /** The printed number of each clause. */
  clauses: Readonly<Record<string, string>>;
  links: Readonly<{ policy: string; title: string; readings: Readonly<Record<string, string>> }>;
}>;

/** Everything the views need to speak and to act. */
export type Tools = Omit<SewageProps, 'scheme'> & Readonly<{ scheme: CoverageScheme; state: State; dispatch: (action: Action) => void }>;

/** Carries the tools to every view. */
export const ToolsContext = createContext<Tools | null>(null);

/** The tools of the calculator. @throws Error outside of it. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('Views of the calculator are drawn inside <Sewage>.');
  return tools;
}

/** What a question is called: that of a year or of a batch by its parts. */
export function labelOf({ own }: Pick<Tools, 'own'>, id: string): string {
  const checks: Readonly<Record<string, string>> = own.checks;
  return questionLabel(own, id) ?? checks[id] ?? id;
}

/** What helps to answer a question, where something does. */
export function helpOf({ own }: Pick<Tools, 'own'>, id: string): string | undefined {
  return said(own, id)?.help;
}

/** A question by its id. @throws Error when the plan asks no such thing. */
export function questionOf({ scheme }: Pick<Tools, 'scheme'>, id: string): Question {
  const found = scheme.questions.find((question) => question.id === id);
  if (found === undefined) throw new Error(`The plan has no question ${id}.`);
  return found;
}

/** The answers to a choice or a yes-or-no question, in words. */
export function optionsOf({ own, shared, words: { say } }: Pick<Tools, 'own' | 'shared' | 'words'>, question: Question): readonly Readonly<{ choice: string; label: string }>[] {
  const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'plan.step': { 1: own.steps[1], 2: own.steps[2], 3: own.steps[3] }, 'tasks.unit': own.taskUnits, 'subsidy.step': { none: say.none, ...own.subsidy },
  };
  if (question.kind === 'choice') return question.choices.map((choice) => ({ choice, label: said[question.id]?.[choice] ?? choice }));
  return [{ choice: 'yes', label: shared.yes }, { choice: 'no', label: shared.no }];
}

/** A day as the language writes it. */
export function dayText(day: ISODate, { lang }: Pick<Tools, 'lang'>): string {
  return formatDate(day, lang);
}

/** A number as the language writes it. */
export function numberText(value: number, { lang }: Pick<Tools, 'lang'>): string {
  return formatNumber(value, lang);
}

function said(own: Tools['own'], id: string): Readonly<{ label: string; help?: string }> | undefined {
  const questions: Readonly<Record<string, Readonly<{ label: string; help?: string }>>> = own.questions;
  return questions[id];
}
