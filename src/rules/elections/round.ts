import type { Standing } from './cut.ts';
import type { Facts, Row } from './fields.ts';
import type { Check, Value } from './found.ts';
import type { Status } from './status.ts';

/** What the first count makes of one office; `remaining` is null while votes are missing or tie. */
export type Round = Readonly<{
  office: string; seats: number | null; checks: readonly Check[]; values: readonly Value[];
  reached: readonly string[]; standing: ReadonlyMap<string, Standing>; remaining: number | null; isSettled: boolean;
}>;

/** Those who stand for an office and may be counted for it. */
export function standingFor({ candidates }: Facts, office: string): readonly Row<'candidates'>[] {
  return candidates.filter((candidate) => candidate.office === office && candidate.quit !== 'yes');
}

/** A standing as the status of a check. */
export function statusOf(standing: Standing): Status {
  return standing === 'reached' ? 'met' : standing === 'below' ? 'unmet' : 'unknown';
}
