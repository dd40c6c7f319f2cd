import { readWhen, whenHelp, type When } from './when.ts';

/** How a figure binds: exactly, at least, more than, at most, about, or anywhere between two. */
export type Comparison = 'exactly' | 'atLeast' | 'moreThan' | 'atMost' | 'about' | 'between';

/** A figure of a clause: a target to be reached, or something that was counted. */
export type Figure = Readonly<{
  what: string;
  comparison: Comparison;
  /** As the clause writes it, digits kept: `17.9`, `1/2`. Between two, the lower one. */
  figure: string;
  /** The higher one of two, otherwise `null`. */
  to: string | null;
  /** As the clause writes it: 个, %, 万元. Empty for a fraction and for nothing at all. */
  unit: string;
  when: When | null;
  /** What the clause calls a time whose year is lost: 第一年. */
  whenWords: string | null;
  /** The reading that explains why the figure is only probable, because the source is damaged. */
  uncertain: string | null;
}>;

/** A value of an attribute, read; or what to write instead. */
export type Read<T> = Readonly<{ kind: 'read'; value: T }> | Readonly<{ kind: 'refused'; write: string }>;

const form = /^(?<what>[^=≥≤≈]+?)\s*(?<sign>[=≥≤≈])\s*(?<low>\d+(?:\.\d+)?(?:\/\d+)?)(?:[–-](?<high>\d+(?:\.\d+)?))?(?<more>\+)?(?:\s+(?<unit>[^\s@?][^@?]*?))?(?:\s+@(?<when>[\dx*-]+)(?:（(?<words>[^）]+)）|\((?<latin>[^)]+)\))?)?(?:\s+\?(?<reading>\S+))?$/u;

const help = 'Write what is counted, a sign (= ≥ ≤ ≈), the figure and its unit: “美丽宜居村庄 = 50 个 @2020”. A range is 2–3, “more than” is 1400+; @ gives the date and ?AMB-… the reading of a damaged figure; | stands between two.';

/** Reads one figure: `美丽宜居村庄 = 50 个 @2020`, `后备干部 = 2–3 名 ?AMB-XM-05`, `社区居委会 = 1400+ 个`. */
export function readFigure(written: string): Read<Figure> {
  const found = form.exec(written)?.groups;
  if (found === undefined) return { kind: 'refused', write: help };
  const { what = '', sign = '', low = '', high, more, unit = '', when: date, words, latin, reading } = found;
  const when = date === undefined ? null : readWhen(date);
  if (date !== undefined && when === null) return { kind: 'refused', write: `“@${date}” is no date. ${whenHelp}` };
  const comparison = comparisonOf(sign, { isRange: high !== undefined, isMore: more !== undefined });
  if (comparison === null) return { kind: 'refused', write: `A range and “+” follow “=” only. ${help}` };
  if (high !== undefined && Number(high) <= Number(low)) return { kind: 'refused', write: `${low}–${high} is no range: write the smaller figure first.` };
  if (unit === '' && low !== '0' && !low.includes('/')) return { kind: 'refused', write: `Write the unit after ${low}, as the clause does: 个, %, điểm.` };
  return { kind: 'read', value: { what, comparison, figure: low, to: high ?? null, unit, when, whenWords: words ?? latin ?? null, uncertain: reading ?? null } };
}

function comparisonOf(sign: string, { isRange, isMore }: Readonly<{ isRange: boolean; isMore: boolean }>): Comparison | null {
  if (isRange || isMore) return sign !== '=' || (isRange && isMore) ? null : isRange ? 'between' : 'moreThan';
  return sign === '=' ? 'exactly' : sign === '≥' ? 'atLeast' : sign === '≤' ? 'atMost' : 'about';
}
