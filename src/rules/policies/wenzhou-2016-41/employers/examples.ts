import type { Answers, Example, RequirementVerdict, Verdict } from '../../../vocabulary/index.ts';

/** What one benefit or requirement is in an example; the sum, in fen, is what is drawn, or owed while it is not met. */
export type Expected = Readonly<{ verdict: Verdict | RequirementVerdict; low?: number; high?: number }>;

/** A named employer, whose case is answers alone; what is expected by benefit or requirement. */
export type EmployerExample = Omit<Example<Readonly<Record<string, Expected>>>, 'facts'> & Readonly<{
  answers: Answers;
  /** All that can be drawn a year of what is counted by the year. */
  perYear?: Readonly<{ low: number; high: number }>;
}>;

const then = { factsOn: '2016-09-01', rulesOn: '2016-09-01' } as const;
const lately = { factsOn: '2024-06-01', rulesOn: '2024-06-01' } as const;

/** An ordinary enterprise of the urban districts, neither small nor young, with an average wage of 60,000 yuan a year. */
const ordinary: Answers = {
  'employer.place': 'wenzhou-districts', 'employer.form': 'enterprise', 'employer.ownership': 'other', 'employer.kinds': [],
  'employer.smallOrMicro': 'no', 'employer.foundedOn': '2005-03-01', 'levy.averageWage': 6_000_000,
};

/** So many staff, so many of them with a disability, all of these of Wenzhou. */
function staff(all: number, disabled: number, ofWenzhou = disabled): Answers {
  return { 'employer.staff': all, 'employer.disabled': disabled, 'employer.disabledWenzhou': ofWenzhou };
}

const owes = (fen: number): Expected => ({ verdict: 'unmet', low: fen, high: fen });
const draws = (fen: number): Expected => ({ verdict: 'certain', low: fen, high: fen });

/** The named examples, each worked out by hand. */
export const examples: readonly EmployerExample[] = [
  {
    // 1.5 persons are asked for, 0.5 is missing: 0.5 × 60,000.
    id: 'half-a-person-short', ...then,
    titles: { zh: '企业100人，安置1人，2016年', en: 'Enterprise of 100 with one employed, in 2016' },
    answers: { ...ordinary, ...staff(100, 1) },
    expect: { 'R-E01': owes(3_000_000), 'R-E02': { verdict: 'impossible' }, 'R-E12': { verdict: 'notRequired' } },
    perYear: { low: 0, high: 0 },
  },
  {
    // At 1 % half is due: 0.5 × 60,000 × 50 %.
    id: 'half-a-person-short-2024', ...lately,
    titles: { zh: '同一家企业，2024年（减半缴）', en: 'The same enterprise in 2024, when half is due' },
    answers: { ...ordinary, ...staff(100, 1) },
    expect: { 'R-E01': owes(1_500_000) },
  },
  {
    // 1.5 × 60,000 × 90 %.
    id: 'nobody-employed-2024', ...lately,
    titles: { zh: '企业100人，一个也没有安置，2024年', en: 'Enterprise of 100 with nobody employed, in 2024' },
    answers: { ...ordinary, ...staff(100, 0) },
    expect: { 'R-E01': owes(8_100_000) },
  },
  {
    id: 'young-and-small', ...then,
    titles: { zh: '创业两年的小微企业18人，一个也没有安置', en: 'Small enterprise of 18 in its second year, nobody employed' },
    answers: { ...ordinary, ...staff(18, 0), 'employer.smallOrMicro': 'yes', 'employer.foundedOn': '2014-08-20' },
    expect: { 'R-E01': { verdict: 'notRequired', low: 0, high: 0 } },
  },
  {
    id: 'thirty-staff-2024', ...lately,
    titles: { zh: '企业刚好30人，2024年（国家规定免缴）', en: 'Enterprise of exactly 30 in 2024, let off by national rules' },
    answers: { ...ordinary, ...staff(30, 0) },
    expect: { 'R-E01': { verdict: 'notRequired', low: 0, high: 0 } },
  },
  {
    // 31 × 1.5 % = 0.465; × 60,000 × 90 %.
    id: 'thirty-one-staff-2024', ...lately,
    titles: { zh: '企业31人，2024年', en: 'Enterprise of 31 in 2024' },
    answers: { ...ordinary, ...staff(31, 0) },
    expect: { 'R-E01': owes(2_511_000) },
  },
  {
    // The quota of 200 is 3; two more × 4 × 1,860.
    id: 'two-above-the-quota', ...then,
    titles: { zh: '企业200人，安置5人，多出2人', en: 'Enterprise of 200 with five employed, two above the quota' },
    answers: { ...ordinary, ...staff(200, 5) },
    expect: { 'R-E01': { verdict: 'met', low: 0, high: 0 }, 'R-E02': draws(1_488_000) },
    perYear: { low: 1_488_000, high: 1_488_000 },
  },
  {
    // Quota 0.6: two whole persons above × 4 × 1,660; three × 2 × 1,660. Whether they add up is open.
    id: 'shop-on-the-net', ...then,
    titles: { zh: '瑞安的电商企业40人，安置3人', en: 'E-commerce enterprise of 40 in Ruian with three employed' },
    answers: { ...ordinary, ...staff(40, 3), 'employer.place': 'yueqing-ruian', 'employer.kinds': ['ecommerce'] },
    expect: { 'R-E02': draws(1_328_000), 'R-E07': draws(996_000) },
    perYear: { low: 1_328_000, high: 2_324_000 },
  },
  {
    // Own quota 25 % of 60 is 15: five above × 1,860. By the common quota of 0.9 it would be 19.
    id: 'welfare-enterprise', ...then,
    titles: { zh: '福利企业60人，安置20人（资质比例25%）', en: 'Welfare enterprise of 60 with 20 employed, its own quota 25%' },
    answers: { ...ordinary, ...staff(60, 20), 'employer.kinds': ['welfareEnterprise'], 'quota.welfareRatio': 2_500 },
    expect: { 'R-E02': { verdict: 'depends' }, 'R-E03': { verdict: 'certain', low: 930_000, high: 3_534_000 }, 'R-E15': { verdict: 'certain' } },
  },
  {
    // Twelve × 2 × 1,530.
    id: 'sheltered-workshop', ...then,
    titles: { zh: '平阳的辅助性就业机构15人，安置12人', en: 'Sheltered workshop of 15 in Pingyang with 12 employed' },
    answers: {
      ...ordinary, ...staff(15, 12), 'employer.place': 'wenzhou-counties', 'employer.form': 'other', 'employer.kinds': ['shelteredWorkshop'],
      'workshop.newlyOpened': 'no', 'employer.costs': ['rent'],
    },
    expect: { 'R-E02': { verdict: 'impossible' }, 'R-E04': draws(3_672_000), 'R-E05': { verdict: 'impossible' }, 'R-E06': { verdict: 'certain' } },
  },
  {
    // 1,000 × 1.5 % = 15, five are missing; the fair is exactly two years ago.
    id: 'state-owned', ...then,
    titles: { zh: '国有企业1,000人，安置10人，两年前的今天办过招聘会', en: 'State-owned enterprise of 1,000 with ten employed, job fair two years ago to the day' },
    answers: {
      ...ordinary, ...staff(1_000, 10), 'employer.ownership': 'stateOwned', 'employer.reservedPosts': 'yes',
      'employer.jobFairHeld': 'yes', 'employer.lastJobFair': '2014-09-01',
    },
    expect: { 'R-E01': owes(30_000_000), 'R-E12': { verdict: 'met' }, 'R-E12b': { verdict: 'met' }, 'R-E13': { verdict: 'unmet' } },
  },
  {
    // By the document only two count, and one is missing; by the national rule five count, and two are above.
    id: 'staff-from-elsewhere', ...then,
    titles: { zh: '企业200人，持证5人，只有2人是温州的', en: 'Enterprise of 200 with five certificates, two of them of Wenzhou' },
    answers: { ...ordinary, ...staff(200, 5, 2) },
    expect: { 'R-E01': owes(6_000_000), 'R-E02': { verdict: 'impossible' } },
  },
];
