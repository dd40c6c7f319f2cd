import { addDays, addYears, type CommitteeLaw, type ElectionScheme, type ISODate } from '../vocabulary/index.ts';
import type { Facts } from './fields.ts';
import type { OptionOf } from './share.ts';

/** The version of the law in force on a day; none before there was one. */
export function lawOn({ laws }: Pick<ElectionScheme, 'laws'>, day: ISODate): CommitteeLaw | null {
  return laws.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;
}

/** The day a committee came to be, as the law's silence is read: the first count, or the day the last seat was filled. */
export function formedDay({ formedOn, runoffDoneOn }: Facts, option: OptionOf): ISODate | null {
  return option('AMB-RC-42') === 'B' && runoffDoneOn !== null ? runoffDoneOn : formedOn;
}

/** How many years a committee sits, and its last day. Null where the day is not known or before there was a law. */
export function termOf(facts: Facts, scheme: ElectionScheme, option: OptionOf): Readonly<{ years: number; last: ISODate; law: CommitteeLaw }> | null {
  const formed = formedDay(facts, option);
  const law = formed === null ? null : lawOn(scheme, formed);
  if (formed === null || law === null) return null;
  const next = scheme.laws[scheme.laws.indexOf(law) + 1];
  // In office when a longer term came into force: the old term goes on, unless the new one is read to reach it.
  const longer = next !== undefined && next.term.years > law.term.years && next.from <= addYears(formed, law.term.years) && option('AMB-RC-46') === 'B';
  const years = longer ? next.term.years : law.term.years;
  const same = addYears(formed, years);
  return { years, last: option('AMB-RC-45') === 'B' ? addDays(same, -1) : same, law };
}
