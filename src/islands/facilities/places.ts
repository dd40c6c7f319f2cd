import { fill } from '../../words/index.ts';
import { answerText, itemsIn, type Judged } from '../flow/index.ts';
import type { FacilitiesTools } from './tools.ts';

type Named = Pick<Judged, 'facts'> & Readonly<{ names: readonly string[] }>;

/** What a place is called: its name, or what kind of place it is, or its number among several. */
export function nameOf(tools: FacilitiesTools, { facts, names }: Named, place: number): string {
  const name = names[place] ?? '';
  if (name !== '') return name;
  const places = itemsIn(tools.rules, facts);
  return places.length > 1 || places[0]?.['area.level'] === undefined ? fill(tools.own.person, { n: place + 1 }) : levelText(tools, { facts }, place);
}

/** What kind of place it is, in words. */
export function levelText(tools: FacilitiesTools, { facts }: Pick<Named, 'facts'>, place: number): string {
  const level = itemsIn(tools.rules, facts)[place]?.['area.level'];
  return level === undefined ? '' : answerText(tools, 'area.level', level);
}
