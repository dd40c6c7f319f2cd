import type { RuleSet } from '../../rules/engine/index.ts';
import { placeOfNumber, placesOf, upwards, type Original } from '../../schemas/originals/index.ts';

/** A clause of a plain edition as far as coverage goes. */
export type PlainClause = Readonly<{ id: string; number: string; computable: string; text: string }>;

/** How far a plain edition has come: what is to be written, what is to be computed, and places of the official text it does not have. */
export type Coverage = Readonly<{
  clauses: number; written: number;
  empty: readonly PlainClause[];
  /** Clauses without a word on whether they can be computed. */
  unjudged: readonly PlainClause[];
  computed: number;
  toCompute: readonly PlainClause[];
  /** Blocks of the official text, by id, whose number the plain edition does not have. */
  missing: readonly string[];
}>;

/** The clauses of a plain edition, from its file. Only what coverage needs is read; the build checks the rest. */
export function clausesIn(mdx: string): readonly PlainClause[] {
  return [...mdx.matchAll(/<Clause\s([^>]*)>([\s\S]*?)<\/Clause>/gu)].map(([, attributes = '', body = '']) => {
    const value = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
    return { id: value('id'), number: value('number'), computable: value('computable'), text: body.replace(/\{\/\*[\s\S]*?\*\/\}|<Gap>[\s\S]*?<\/Gap>/gu, '').trim() };
  });
}

/** Compares a plain edition with its official text, by number, and with the rules that are written. */
export function coverageOf({ blocks }: Original, clauses: readonly PlainClause[], rules: readonly RuleSet[]): Coverage {
  const known = new Set(clauses.map(({ number }) => placeOfNumber(number)));
  const places = placesOf(blocks);
  const cited = JSON.stringify(rules);
  const isComputed = ({ id }: PlainClause) => cited.includes(`"${id}"`);
  const computable = clauses.filter(({ computable: can }) => can === 'yes' || can === 'partly');
  return {
    clauses: clauses.length,
    written: clauses.filter(({ text }) => text !== '').length,
    empty: clauses.filter(({ text }) => text === ''),
    unjudged: clauses.filter(({ computable: can }) => can === ''),
    computed: computable.filter(isComputed).length,
    toCompute: computable.filter((clause) => !isComputed(clause)),
    missing: blocks.filter(({ id, kind }) => (kind === 'clause' || kind === 'paragraph' || kind === 'row') && !upwards(places.get(id) ?? '').some((place) => known.has(place))).map(({ id }) => id),
  };
}

/** The coverage in lines a person can read. */
export function describeCoverage({ clauses, written, empty, unjudged, computed, toCompute, missing }: Coverage): string {
  const names = (all: readonly PlainClause[]) => all.map(({ id }) => id);
  return [
    `${String(written)} of ${String(clauses)} clauses are written; ${String(computed)} of ${String(computed + toCompute.length)} that can be computed are.`,
    ...list('To write', names(empty)),
    ...list('To say whether it can be computed (computable="yes", "partly", "selfCheck" or "no")', names(unjudged)),
    ...list('To compute', names(toCompute)),
    ...list('In the official text and not in the plain edition', missing),
    '',
  ].join('\n');
}

const most = 20;

function list(title: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  return [`${title}: ${String(ids.length)}`, `  ${ids.slice(0, most).join(' ')}${ids.length > most ? ` … and ${String(ids.length - most)} more` : ''}`];
}
