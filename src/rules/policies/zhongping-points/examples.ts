import type { ChosenReadings, HouseholdBook, ISODate, ItemScore, Month, MonthRecord } from '../../vocabulary/index.ts';
import { items, type ItemId } from './items.ts';

/** A named case, worked out by hand. Points of the account, from the fewest to the most they can be. */
export type VisitExample = Readonly<{
  id: string;
  titles: Readonly<Record<'zh' | 'en', string>>;
  book: HouseholdBook;
  chosen: ChosenReadings;
  expect: Readonly<{
    verdict: 'certain' | 'depends';
    low: number;
    high: number;
    /** Points of each month without the bonus, where they are settled. */
    months?: readonly number[];
    bonus?: number;
    /** The readings that turn the result. */
    readings?: readonly string[];
  }>;
}>;

/** The named examples. The first is the one the page opens with. */
export const examples: readonly VisitExample[] = [
  {
    id: 'first-quarter',
    titles: { zh: '三个月都在90分以上，第三个月再奖5分', en: 'Three months above 90, and the bonus in the third' },
    book: book([visit('2026-01', { yard: 13 }), visit('2026-02', { kitchen: 8.5 }), visit('2026-03', {})]),
    chosen: {},
    expect: { verdict: 'certain', low: 20, high: 20, months: [5, 5, 5], bonus: 5 },
  },
  {
    id: 'exactly-85',
    titles: { zh: '刚好85分：积1分，另一种读法3分', en: 'Exactly 85: 1 point, or 3 in the other reading' },
    book: book([total('2026-04', 85)]),
    chosen: {},
    expect: { verdict: 'certain', low: 1, high: 1, months: [1], readings: ['P3-A02'] },
  },
  {
    id: 'exactly-90',
    titles: { zh: '刚好90分：积3分，另一种读法5分', en: 'Exactly 90: 3 points, or 5 in the other reading' },
    book: book([total('2026-04', 90)]),
    chosen: {},
    expect: { verdict: 'certain', low: 3, high: 3, months: [3], readings: ['P3-A03'] },
  },
  {
    id: 'seventy-two',
    titles: { zh: '72分：过了70分，可是没有对应的档', en: '72: past the threshold, but in no band' },
    book: book([total('2026-05', 72)]),
    chosen: {},
    expect: { verdict: 'certain', low: 0, high: 0, months: [0], readings: ['P3-A01'] },
  },
  {
    id: 'no-pupils',
    titles: { zh: '家里没有学生：其余满分90分，积3分还是5分要等村里定', en: 'No pupils: 90 for all the rest, and 3 or 5 points until the village decides' },
    book: book([visit('2026-05', { parentSupport: 'absent', studentEffort: 'absent' })]),
    chosen: {},
    expect: { verdict: 'depends', low: 3, high: 5, readings: ['P3-A03', 'P3-A06'] },
  },
  {
    id: 'half-visited',
    titles: { zh: '只看了屋里屋外：其余还没有打分', en: 'Only the home was seen: the rest has no score yet' },
    book: book([visit('2026-05', Object.fromEntries(items.filter(({ group }) => group !== 'habitat').map(({ id }) => [id, 'unknown'])))]),
    chosen: {},
    expect: { verdict: 'depends', low: 0, high: 5, readings: [] },
  },
  {
    id: 'four-months',
    titles: { zh: '四个月都得5分：奖一次，另一种读法奖两次', en: 'Four months at 5: one bonus, or two in another reading' },
    book: book([total('2025-11', 95), total('2025-12', 95), total('2026-01', 95), total('2026-02', 95)]),
    chosen: {},
    expect: { verdict: 'certain', low: 25, high: 25, months: [5, 5, 5, 5], bonus: 5, readings: ['P3-A04'] },
  },
  {
    id: 'gap',
    titles: { zh: '中间一个月没有评：连续断了，没有奖励', en: 'A month without a visit breaks the row: no bonus' },
    book: book([total('2026-01', 95), total('2026-02', 95), total('2026-04', 95)]),
    chosen: {},
    expect: { verdict: 'certain', low: 15, high: 15, months: [5, 5, 0, 5], bonus: 0 },
  },
  {
    id: 'late-visit',
    titles: { zh: '26日才评比：能算，另一种读法不算', en: 'Visited on the 26th: it counts, or not in another reading' },
    book: book([{ ...total('2026-05', 88), visitedOn: '2026-05-26' }]),
    chosen: {},
    expect: { verdict: 'certain', low: 3, high: 3, months: [3], readings: ['P3-A18'] },
  },
  {
    id: 'posted',
    titles: { zh: '还在公示：这个月先不入账', en: 'Still posted: the month is not entered yet' },
    book: book([total('2026-01', 88), { ...total('2026-02', 92), step: 'posted' }]),
    chosen: {},
    expect: { verdict: 'certain', low: 3, high: 3, months: [3, 0] },
  },
  {
    id: 'shop',
    titles: { zh: '上年结转12分，得3分，换了10分：还有5分，值5元', en: '12 points carried over, 3 earned, 10 exchanged: 5 left, worth 5 yuan' },
    book: { ...book([total('2026-01', 88)]), opening: 12, exchanges: [{ month: '2026-01', points: 10 }] },
    chosen: {},
    expect: { verdict: 'certain', low: 5, high: 5, months: [3] },
  },
];

function book(months: readonly MonthRecord[]): HouseholdBook {
  return { opening: 0, months, exchanges: [] };
}

/** A confirmed visit within the days, with the full score for every item that is not named; scores in points. */
function visit(month: Month, but: Readonly<Partial<Record<ItemId, ItemScore>>>): MonthRecord {
  const scores = items.map(({ id, most }) => {
    const given = but[id];
    return [id, given === undefined ? most : typeof given === 'number' ? given * 100 : given] as const;
  });
  return { ...confirmed(month), visit: { kind: 'items', items: Object.fromEntries(scores) } };
}

/** A confirmed visit of which only the sum is known. */
function total(month: Month, points: number): MonthRecord {
  return { ...confirmed(month), visit: { kind: 'total', total: points * 100 } };
}

function confirmed(month: Month): Omit<MonthRecord, 'visit'> {
  return { month, visitedOn: `${month}-22` as ISODate, step: 'confirmed', objection: 'no' };
}
