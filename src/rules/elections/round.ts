import type { Standing } from './cut.ts';
import type { Truth } from '../vocabulary/index.ts';
import type { Facts, Row } from './fields.ts';
import type { Check, Value } from './found.ts';
import type { Status } from './status.ts';

/** What the first count makes of one office; `remaining` is null while votes are missing or tie, and where the poll is not valid. */
export type Round = Readonly<{
  office: string; seats: number | null; checks: readonly Check[]; values: readonly Value[];
  reached: readonly string[]; standing: ReadonlyMap<string, Standing>; remaining: number | null;
}>;

/** Those who stand for an office and may be counted for it; null for those whose office is not told. */
export function standingFor({ candidates }: Facts, office: string | null): readonly Row<'candidates'>[] {
  return candidates.filter((candidate) => candidate.office === office && candidate.quit !== 'yes');
}

/** Standings while it is not known whether the poll is valid: too few votes are too few either way. */
export function ifValid(valid: Truth, standings: ReadonlyMap<string, Standing>): ReadonlyMap<string, Standing> {
  return valid === 'yes' ? standings : new Map([...standings].map(([name, one]) => [name, one === 'below' ? one : 'unknown']));
}

/** A standing as the status of a check. */
export function statusOf(standing: Standing): Status {
  return standing === 'reached' ? 'met' : standing === 'below' ? 'unmet' : 'unknown';
}
