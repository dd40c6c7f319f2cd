import type { ISODate } from '../../vocabulary/index.ts';

type Named = Readonly<{ id: string; titles: Readonly<Record<'zh' | 'en', string>> }>;

/** A named case of the ledger, worked out by hand. */
export type LedgerExample = Named & (
  | Readonly<{
    kind: 'seats';
    households: readonly Readonly<{ id: string; points: number | null }>[];
    seats: number;
    positiveOnly: boolean;
    expect: Readonly<{ confirmed: number; pending: number; seatsLeft: number; provisional: number }>;
  }>
  | Readonly<{ kind: 'publicity'; postedOn: ISODate; removedOn: ISODate; expect: 'kept' | 'broken' | 'unclear' }>
);

/** The named examples. */
export const examples: readonly LedgerExample[] = [
  seats('clear-line', { zh: '25户有分，第20名和第21名不同分', en: '25 families with points, no tie at place 20' }, 20, falling(25), [20, 0, 0, 0]),
  seats('tie-at-20', { zh: '第19到第22名同分：4户争2个名额', en: 'Places 19 to 22 tie: 4 families for 2 seats' }, 20, [...falling(18, 100), ...same(4, 50), ...falling(5, 40)], [18, 4, 2, 0]),
  seats('tie-that-fits', { zh: '第19、20名同分，名额刚好够', en: 'Places 19 and 20 tie, and the seats suffice' }, 20, [...falling(18, 100), ...same(2, 50), ...falling(5, 40)], [20, 0, 0, 0]),
  seats('few', { zh: '只有12户有分：名额空着8个', en: 'Only 12 families have points: 8 seats stay empty' }, 20, [...falling(12), ...same(30, 0)], [12, 0, 8, 0]),
  seats('unknown', { zh: '有2户的分还不知道：最后2户暂定', en: 'Two families’ points are not known: the last two have their seats for now' }, 20, [...falling(25), { points: null }, { points: null }], [20, 0, 0, 2]),
  seats('year-tie', { zh: '全年第10名有3户同分', en: 'Three families tie at place 10 of the year' }, 10, [...falling(9, 400), ...same(3, 200), ...falling(6, 150)], [9, 3, 1, 0]),
  publicity('a-week', { zh: '星期一贴出，下星期一收起', en: 'Posted on a Monday, removed on the Monday after' }, '2027-03-01', '2027-03-08', 'kept'),
  publicity('five-nights', { zh: '3月1日（星期一）贴出，3月6日收起：自然日够5天，工作日不够', en: 'Posted on Monday 1 March, removed on the 6th: 5 calendar days, but not 5 working days' }, '2027-03-01', '2027-03-06', 'unclear'),
  publicity('four-nights', { zh: '3月1日贴出，3月5日收起：头一天算不算，结果不同', en: 'Posted on 1 March, removed on 5 March: it depends on the first day' }, '2027-03-01', '2027-03-05', 'unclear'),
  publicity('three-nights', { zh: '3月1日贴出，3月4日收起', en: 'Posted on 1 March, removed on 4 March' }, '2027-03-01', '2027-03-04', 'broken'),
  publicity('over-weekend', { zh: '星期五贴出，下星期三收起：工作日不够5天', en: 'Posted on a Friday, removed on the Wednesday after: too few working days' }, '2027-03-05', '2027-03-10', 'unclear'),
];

type Points = Readonly<{ points: number | null }>;

function falling(count: number, from = 60): readonly Points[] {
  return Array.from({ length: count }, (_, at) => ({ points: from - at }));
}

function same(count: number, points: number): readonly Points[] {
  return Array.from({ length: count }, () => ({ points }));
}

function seats(id: string, titles: Named['titles'], number: number, points: readonly Points[], expected: readonly [number, number, number, number]): LedgerExample {
  const [confirmed, pending, seatsLeft, provisional] = expected;
  const households = points.map((each, at) => ({ id: `户${at + 1}`, ...each }));
  return { kind: 'seats', id, titles, households, seats: number, positiveOnly: true, expect: { confirmed, pending, seatsLeft, provisional } };
}

function publicity(id: string, titles: Named['titles'], postedOn: ISODate, removedOn: ISODate, expected: 'kept' | 'broken' | 'unclear'): LedgerExample {
  return { kind: 'publicity', id, titles, postedOn, removedOn, expect: expected };
}
