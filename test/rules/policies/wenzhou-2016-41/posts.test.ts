import { describe, expect, it } from 'vitest';
import { given, meets, turning, type Given } from './support.ts';

const officer = { ...meets['R-F41'], 'person.hukouWenzhou': 'no' } as const satisfies Given;
const subsidy = (wage: number | 'unknown', share: number | 'unknown') =>
  given({ ...officer, 'post.minimumWage': wage, 'post.wageShare': share }).worthOf('R-F41');

describe('R-F40, R-F41 and R-F42, posts of people who work for those with a disability (wz-3.3-s7a, s7b, wz-4.2-s10a)', () => {
  it.each([
    ['townOfficer', ['officeDecides', 'impossible', 'impossible']],
    ['villageOfficer', ['impossible', 'officeDecides', 'impossible']],
    ['specialTeacher', ['impossible', 'impossible', 'certain']],
    ['none', ['impossible', 'impossible', 'impossible']],
    ['unknown', ['depends', 'depends', 'depends']],
  ] as const)('R-F40, R-F41 and R-F42 ask for the post alone: %s', (post, verdicts) => {
    const { verdictOf } = given({ 'person.hukouWenzhou': 'no', 'person.certificateValid': 'no', 'post.held': post });
    expect([verdictOf('R-F40'), verdictOf('R-F41'), verdictOf('R-F42')]).toEqual(verdicts);
  });

  it('R-F40 and R-F41 say “may”: never certain, whatever is known', () => {
    expect(turning('R-F40', 'post.held', 'none')).toEqual(['officeDecides', 'impossible', 'depends', 'depends']);
    expect(turning('R-F41', 'post.held', 'none')).toEqual(['officeDecides', 'impossible', 'depends', 'depends']);
    expect(given({ ...officer, 'post.minimumWage': 166_000, 'post.wageShare': 10_000 }).amountOf('R-F41')).toEqual([0, 166_000]);
  });

  it('R-F40 is no sum, since the document does not say what community workers earn (AMB-WZ-54)', () => {
    expect([given(meets['R-F40']).amountOf('R-F40'), given(meets['R-F40']).worthOf('R-F40')]).toEqual([null, null]);
  });

  it('R-F41 is the share of the minimum wage, to the fen and below it', () => {
    expect([subsidy(166_000, 2_999), subsidy(166_000, 3_000), subsidy(166_000, 3_001)]).toEqual([49_783.4, 49_800, 49_816.6]);
    expect([subsidy(165_999, 3_000), subsidy(166_001, 3_000)]).toEqual([49_799.7, 49_800.3]);
    expect([subsidy(1, 1), subsidy(166_000, 10_001)]).toEqual([0.0001, 166_016.6]);
  });

  it('R-F41 guesses neither figure: one alone gives a least of almost nothing and no most', () => {
    expect(subsidy('unknown', 3_000)).toEqual([0.3, Infinity]);
    expect(subsidy(166_000, 'unknown')).toEqual([16.6, Infinity]);
    expect(subsidy('unknown', 'unknown')).toEqual([0.0001, Infinity]);
    const { result } = given({ ...officer, 'household.place': 'wenzhou-urban-area' });
    expect(result.open.map(({ question }) => question)).toEqual(['post.minimumWage', 'post.wageShare']);
  });

  it('R-F41 stands beside what the family draws by the month, since the text names no period', () => {
    const facts = { ...meets['R-F09'], 'post.minimumWage': 166_000, 'post.wageShare': 3_000 };
    expect([given(facts).perMonth, given({ ...facts, ...meets['R-F41'] }).perMonth]).toEqual([22_950, 22_950]);
  });

  it('R-F42 is due to teachers, more than nothing, and as much as the place pays', () => {
    expect(turning('R-F42', 'post.held', 'none')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(given(meets['R-F42']).amountOf('R-F42')).toEqual([1, Infinity]);
    expect(given({ ...meets['R-F42'], 'teacher.allowance': 40_000 }).amountOf('R-F42')).toBe(40_000);
  });
});
