import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Certification, Certified } from '../../rules/engine/certify/index.ts';
import type { Facts, ISODate, ScoreScheme } from '../../rules/engine/index.ts';
import type { words as policyWords } from '../../rules/policies/kontum-2516/index.ts';
import type { Packed } from '../../schemas/packed/index.ts';
import { fill, formatDate, formatMeasure } from '../../words/index.ts';
import type { CommuneWords, SharedWords } from '../../words/calculator/index.ts';

/** A named example that can be opened. */
export type ShownExample = Readonly<{ id: string; title: string; facts: Facts; rulesOn: ISODate }>;

/** What the page hands over: the rules as data, all words in one language, examples, and the way to each clause. */
export type CommuneProps = Readonly<{
  lang: 'vi' | 'en';
  certification: Packed<Certification>;
  shared: SharedWords;
  own: CommuneWords;
  words: (typeof policyWords)['vi'];
  examples: readonly ShownExample[];
  /** The printed number of each clause. */
  clauses: Readonly<Record<string, string>>;
  links: Readonly<{ policy: string; readings: Readonly<Record<string, string>> }>;
}>;

/** Everything the views need to speak. */
export type Tools = Omit<CommuneProps, 'certification'> & Readonly<{ certification: Certification }>;

/** Carries the tools to every view. */
export const ToolsContext = createContext<Tools | null>(null);

/** The tools of the calculator. @throws Error outside of it. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('Views of the calculator are drawn inside <Commune>.');
  return tools;
}

/** Points with their word: 849,5 điểm. */
export function pointsText(hundredths: number, { lang }: Pick<Tools, 'lang'>): string {
  return formatMeasure(hundredths, 'points/100', lang);
}

/** Points as they are typed: 849,5. */
export function typedPoints(hundredths: number | undefined, { lang }: Pick<Tools, 'lang'>): string {
  if (hundredths === undefined) return '';
  const text = String(hundredths / 100);
  return lang === 'vi' ? text.replace('.', ',') : text;
}

/** Everything a total can still be. */
export function totalText({ low, high }: Readonly<{ low: number; high: number }>, tools: Tools): string {
  const { result } = tools.own;
  if (low === high) return pointsText(low, tools);
  if (high === Infinity) return `${pointsText(low, tools)}–? (${result.noLimit})`;
  return fill(result.range, { low: typedPoints(low, tools), high: pointsText(high, tools) });
}

/** A day as the language writes it. */
export function dayText(day: ISODate, { lang }: Pick<Tools, 'lang'>): string {
  return formatDate(day, lang);
}

/** The words of one question; the question itself where there are none. */
export function questionWords({ words }: Tools, id: string): Readonly<{ ask: string; label: string; help?: string; choices?: Readonly<Record<string, Readonly<{ label: string }>>> }> {
  const all: Readonly<Record<string, Readonly<{ ask: string; label: string; help?: string; choices?: Readonly<Record<string, Readonly<{ label: string }>>> | undefined }>>> = words.questions;
  const found = all[id];
  return found === undefined ? { ask: id, label: id } : { ask: found.ask, label: found.label, ...(found.help === undefined ? {} : { help: found.help }), ...(found.choices === undefined ? {} : { choices: found.choices }) };
}

/** Criteria by their numbers: 1, 3, 6. */
export function criteriaText(places: readonly number[]): string {
  return places.map((at) => String(at + 1)).join(', ');
}

/** The way to score that a result was scored by. */
export function schemeOf({ certification }: Tools, { score }: Certified): ScoreScheme {
  return certification.schemes.find(({ id }) => id === score.scheme) ?? (certification.schemes[0] as ScoreScheme);
}

/** The most points a unit can have, in hundredths: what a total is asked up to. */
export function mostPoints({ asks }: ScoreScheme): number {
  return asks.first.total.most;
}

/** The words of a way to score. */
export function schemeWords({ words }: Tools, id: string): Tools['words']['schemes']['plan-2516'] {
  return id === 'decision-06' ? words.schemes['decision-06'] : words.schemes['plan-2516'];
}
