import type { Answers, NaturalVillage } from '../../vocabulary/index.ts';

/** A named town, or one thing about a town, with what comes of it worked out by hand. */
export type CoverageExample = Readonly<{
  id: string;
  titles: Readonly<Record<'zh' | 'en', string>>;
  answers: Answers;
  villages: readonly NaturalVillage[];
  chosen: Readonly<Record<string, string>>;
  /** By check: met, unmet, borderline, unknown or invalid; and the readings that make a difference to it. */
  expect: Readonly<Record<string, Readonly<{ verdict: 'met' | 'unmet' | 'borderline' | 'unknown' | 'invalid'; readings?: readonly string[] }>>>;
  /** How many villages are built for each year that is still to come, if all their households are connected. */
  builds?: readonly number[];
}>;

type Told = Pick<CoverageExample, 'answers' | 'expect'> & Partial<CoverageExample>;

function example(id: string, zh: string, en: string, told: Told): CoverageExample {
  return { id, titles: { zh, en }, villages: [], chosen: {}, ...told };
}

const firstYear = {
  'year1.admin': 27, 'total.natural': 100, 'year1.natural': 65, 'total.household': 6000, 'year1.household': 3300, 'tasks.unit': 'admin', 'total.tasks': 30, 'year1.tasks': 18,
} as const;

/** A made-up town: ten administrative villages with three natural ones each; the first five have been treated for years. */
export const madeUpVillages: readonly NaturalVillage[] = Array.from({ length: 30 }, (_, at): NaturalVillage => {
  const admin = Math.floor(at / 3);
  const households = 40 + ((at * 17) % 60);
  const isOld = admin < 5 && at % 3 < 2;
  const isListed = admin >= 5 && admin < 8;
  return {
    admin: `${'甲乙丙丁戊己庚辛壬癸'.charAt(admin)}村`, name: `${'甲乙丙丁戊己庚辛壬癸'.charAt(admin)}${'上中下'.charAt(at % 3)}`, households,
    connected: isOld ? Math.round(households * (0.55 + (at % 4) / 10)) : 0, treated: isOld ? { kind: 'before' } : { kind: 'no' },
    work: isListed ? 'new' : null, batch: isListed ? ((admin - 4) as 1 | 2 | 3) : null, year: null, designedOn: null, tenderedOn: null, builtOn: null, acceptedOn: null,
  };
});

/** The named examples. */
export const examples: readonly CoverageExample[] = [
  example('first-year', '第一年四项刚好都够', 'All four of year 1 are just reached', {
    answers: firstYear,
    expect: { 'year1.admin': { verdict: 'met' }, 'year1.natural': { verdict: 'met' }, 'year1.household': { verdict: 'met' }, 'year1.tasks': { verdict: 'met' } },
  }),
  example('one-village-short', '30个行政村里有26个：差1个', '26 of 30 administrative villages: one is lacking', {
    answers: { ...firstYear, 'year1.admin': 26 }, expect: { 'year1.admin': { verdict: 'unmet' }, 'year1.natural': { verdict: 'met' } },
  }),
  example('half-a-village', '第二年28个：95%是28.5个，要往上进', '28 in year 2: 95% is 28.5, which rounds up', {
    answers: { 'year2.admin': 28 }, expect: { 'year2.admin': { verdict: 'unmet' } },
  }),
  example('no-total', '自然村总数没有填：不下结论', 'The number of natural villages is not known: no verdict', {
    answers: { 'year1.natural': 60 }, expect: { 'year1.natural': { verdict: 'unknown' } },
  }),
  example('above-the-cap', '第三年农户到了72%：换一种读法就超了', 'Households at 72% in year 3: too many, if the figure is a cap', {
    answers: { 'total.household': 6000, 'year3.household': 4320 }, expect: { 'year3.household': { verdict: 'met', readings: ['P6-A01'] } },
  }),
  example('baseline', '开头有16个已经治理：差1个', '16 had been treated before: one too few', {
    answers: { 'baseline.admin': 16 }, expect: { 'baseline.admin': { verdict: 'unmet' } },
  }),
  example('second-batch', '第二批4月8日招标：月初算到10日就准时，算到5日就迟', 'Batch 2 tendered on 8 April: in time until the 10th, late if “early” ends on the 5th', {
    answers: { 'plan.listYear': 2027, 'batch2.tenderedOn': '2027-04-08' }, expect: { 'batch2.tenderedOn': { verdict: 'met', readings: ['P6-A07'] } },
  }),
  example('designed-after-tender', '第一批4月15日才设计好：招标以后了', 'Batch 1 designed on 15 April: after its tender', {
    answers: { 'plan.listYear': 2027, 'batch1.designedOn': '2027-04-15' }, expect: { 'batch1.designedOn': { verdict: 'unmet', readings: ['P6-A06'] } },
  }),
  example('lost-year', '只知道日期、不知道是哪一年的计划：不下结论', 'The days are known but not the year of the plan: no verdict', {
    answers: { 'batch3.builtOn': '2027-11-30' }, expect: { 'batch3.builtOn': { verdict: 'unknown' } },
  }),
  example('on-the-tenth', '10日当天报进度', 'Progress reported on the 10th itself', {
    answers: { 'report.on': '2027-05-10' }, expect: { 'report.on': { verdict: 'borderline', readings: ['P6-A09'] } },
  }),
  example('connection', '150户里接上89户：60%要90户', '89 of 150 households connected: 60% would be 90', {
    answers: { 'connection.connected': 89, 'connection.households': 150 }, expect: { connection: { verdict: 'unmet', readings: ['P6-A08'] } },
  }),
  example('everything-covered', '村都覆盖了，农户70%：“全覆盖”说村还是说户，结果不同', 'All villages covered, households at 70%: it depends on what “everything” means', {
    answers: {
      'plan.step': '3', 'year3.admin': 30, 'total.natural': 100, 'year3.natural': 100, 'total.household': 6000, 'year3.household': 4200,
      'facilities.watched': 'yes', 'facilities.checked': 'yes', 'facilities.reported': 'yes',
    },
    expect: { facilities: { verdict: 'met', readings: ['P6-A16'] } },
  }),
  example('what-to-build', '示例镇的30个自然村：先建哪几个', 'A made-up town of 30 natural villages: which to build', {
    answers: { 'list.complete': 'yes', 'plan.firstYear': 2026, 'plan.step': '1', 'plan.connect': 100 }, villages: madeUpVillages,
    expect: { 'year1.admin': { verdict: 'unmet' } }, builds: [10, 3, 7],
  }),
];
