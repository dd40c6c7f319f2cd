import { fill } from '../../words/index.ts';
import { answerText, itemsIn, type Judged } from '../flow/index.ts';
import type { AssessmentTools } from './tools.ts';

type Named = Pick<Judged, 'facts'> & Readonly<{ names: readonly string[] }>;

/** What a place is called: its name, or what kind of place it is, or its number among several. */
export function nameOf(tools: AssessmentTools, { facts, names }: Named, place: number): string {
  const name = names[place] ?? '';
  if (name !== '') return name;
  const kind = itemsIn(tools.rules, facts).length > 1 ? '' : kindText(tools, { facts }, place);
  return kind === '' ? fill(tools.own.person, { n: place + 1 }) : kind;
}

/** What kind of place it is, in words. */
export function kindText(tools: AssessmentTools, { facts }: Pick<Named, 'facts'>, place: number): string {
  const { kind } = tools.assessment;
  const answer = kind === null ? undefined : itemsIn(tools.rules, facts)[place]?.[kind];
  return kind === null || answer === undefined ? '' : answerText(tools, kind, answer);
}
