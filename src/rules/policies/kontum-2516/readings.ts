import { reading } from '../../vocabulary/index.ts';

/**
 * Where the plan is unclear in a way that can turn a result, by the id of the register at the end of its plain edition.
 * The first option is the recommended one.
 */
export const r = {
  overlap: reading('KT-A01', 'beside', ['kt-III.2.2-b', 'kt-III.2.2-c'], ['specific', 'general', 'highest']),
  hardship: reading('KT-A02', 'beside', ['kt-III.2.2-c'], ['both', 'difficultOnly', 'mountainOnly']),
  byAnalogy: reading('KT-A03', 'beside', ['kt-III.2.2-a', 'kt-III.2.2-b', 'kt-III.2.2-c'], ['communesOnly', 'likeCommunes']),
  inCity: reading('KT-A04', 'note', ['kt-III.2.2-a', 'kt-III.2.2-b'], ['byKind', 'byPlace']),
  listDay: reading('KT-A05', 'beside', ['kt-III.2.2-c'], ['endOfPeriod', 'meetingDay', 'anyDay']),
  fractions: reading('KT-A07', 'beside', ['kt-III.2.2'], ['exact', 'rounded']),
  knockOut: reading('KT-A08', 'beside', ['kt-III.2.2'], ['totalOnly', 'annexMayAdd']),
  scorer: reading('KT-A09', 'beside', ['kt-III.2.1-i', 'kt-III.2.3-c'], ['district', 'commune']),
  firstRound: reading('KT-A11', 'beside', ['kt-III.2.1-b'], ['year2014', 'year2015']),
  before: reading('KT-A12', 'open', ['kt-III.2.1-j', 'kt-III.2.3-f', 'kt-III.4.1', 'kt-III.4.2', 'kt-III.4.3'], ['dayBefore', 'sameDay']),
  whoseDay: reading('KT-A15', 'beside', ['kt-III.3.3-d'], ['office', 'department']),
  evidence: reading('KT-A16', 'beside', ['kt-III.3.3-hs2'], ['mixed', 'oneKind']),
  again: reading('KT-A18', 'beside', ['kt-III.3.3-a', 'kt-III.3.3-b'], ['once', 'everyBlock', 'everyYear']),
  olderYears: reading('KT-A19', 'beside', ['kt-III.3.3-a', 'kt-III.3.3-b', 'kt-III.3.3-e'], ['bothAwards', 'provinceOnly']),
  half: reading('KT-A23', 'beside', ['kt-II.2'], ['year2020', 'everRecognised', 'startOf2020']),
  schools: reading('KT-A25', 'beside', ['kt-III.2.1-f'], ['onePerRole', 'everyHead']),
} as const;

/** All readings with options, in the order of the register. */
export const readings = Object.values(r);
