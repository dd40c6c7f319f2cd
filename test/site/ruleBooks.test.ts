import { describe, expect, it } from 'vitest';
import { benefitPages, combinationsIn, readingsOf, requirementGroups, requirementPages, rulePages, targetsIn } from '../../src/site/rulePages.ts';
import { examplesIn } from '../../src/site/ruleExamples.ts';
import { bookOf, ruleBooks } from '../../src/site/ruleBooks.ts';
import { calculators } from '../../src/site/routes.ts';
import { wordsOf } from '../../src/words/index.ts';

const employers = bookOf('disability-employer');
const facilities = bookOf('disability-facilities');

describe('the rule sets', () => {
  it('have a calculator each, one for each policy that it reads, and no two rules of one policy share a page', () => {
    expect([...new Set(ruleBooks.map(({ calculator }) => calculator.id))]).toEqual(calculators.map(({ id }) => id));
    const read = ruleBooks.map(({ calculator, rules }) => `${calculator.id} ${rules.policy}`);
    expect(read.filter((each, at) => read.indexOf(each) !== at)).toEqual([]);
    const pages = ruleBooks.flatMap(({ rules }) => [...rules.entitlements, ...rules.requirements].map(({ id }) => `${rules.policy}/${id.toLowerCase()}`));
    expect(pages.filter((page, at) => pages.indexOf(page) !== at)).toEqual([]);
  });

  it.each(ruleBooks.map((book) => [book.calculator.id, book] as const))('%s is said whole in both languages', (_, book) => {
    for (const lang of ['zh', 'en'] as const) {
      const { entitlements, requirements, readings } = book.rules;
      expect(rulePages(book, lang, wordsOf(lang))).toHaveLength(entitlements.length + requirements.length);
      expect(readingsOf(book, lang)).toHaveLength(readings.length);
    }
  });
});

describe('requirements', () => {
  const pages = requirementPages(facilities, 'zh', wordsOf('zh'));

  it('stand each in one group, and all under none where they are few', () => {
    expect(requirementGroups(facilities, pages, 'zh').flatMap((group) => group.pages.map(({ id }) => id)).sort()).toEqual(pages.map(({ id }) => id).sort());
    const few = requirementPages(employers, 'zh', wordsOf('zh'));
    expect(requirementGroups(employers, few, 'zh')).toEqual([{ id: 'all', title: null, pages: few }]);
  });

  it('are listed by the day they are due, the earliest first', () => {
    const targets = targetsIn(pages);
    expect(targets.map(({ day }) => day)).toEqual(['2016-09-30', '2016-12-31', '2018-12-31', '2020-12-31']);
    expect(targets[1]?.pages.map(({ id }) => id)).toEqual(['R-G10']);
    expect(targets.at(-1)?.pages.map(({ id }) => id)).toContain('R-G03');
    expect(targetsIn(requirementPages(employers, 'zh', wordsOf('zh')))).toEqual([]);
  });

  it('name every clause, reading and example they rest on', () => {
    const levy = requirementPages(employers, 'zh', wordsOf('zh')).find(({ id }) => id === 'R-E01');
    expect(levy?.clauses).toEqual(['wz-3.1-s2a']);
    expect(levy?.readings.map(({ id }) => id)).toEqual(['AMB-WZ-26', 'AMB-WZ-27']);
    expect(levy?.examples[0]).toMatchObject({ title: '企业100人，安置1人，2016年', results: ['没做到 · 要缴每年 30,000 元'] });
  });
});

describe('examples', () => {
  it('say what is lacking, what is due, and nothing of money where nothing is', () => {
    const cases = examplesIn(employers, 'en', wordsOf('en'));
    const said = (id: string, rule: string) => cases.find((each) => each.id === id)?.results.find((each) => each.rule === rule)?.result;
    expect(said('half-a-person-short', 'R-E01')).toBe('not done · due: 30,000 yuan a year');
    expect(said('two-above-the-quota', 'R-E01')).toBe('done');
    expect(said('young-and-small', 'R-E01')).toBe('not asked');
    expect(said('welfare-enterprise', 'R-E03')).toBe('entitled · 9,300–35,340 yuan a year');
    expect(cases.find(({ id }) => id === 'shop-on-the-net')?.total).toBe('13,280–23,240 yuan a year');
  });

  it('tell several places apart, and do not count a single one', () => {
    const cases = examplesIn(facilities, 'zh', wordsOf('zh'));
    const of = (id: string) => cases.find((each) => each.id === id)?.results.map(({ name, result }) => `${name} ${result}`);
    expect(of('several-towns')).toEqual(['还差1家', '做到了', '不要求', '还要看'].map((result, at) =>
      `第${String(at + 1)}个地方：乡镇（街道）的残疾人辅助性就业机构 ${at === 0 ? `没做到 · ${result}` : result}`));
    expect(of('wenzhou-city')?.[4]).toBe('康复床位和集中托养床位 没做到 · 还差400张床');
  });

  it('of families give the total a month, and of several persons each their own', () => {
    const cases = examplesIn(bookOf('disability-benefits'), 'zh', wordsOf('zh'));
    expect(cases[0]?.total).toMatch(/^每月 [\d,.]+ 元$/);
    const family = cases.find(({ id }) => id === 'family-with-two-certificates')?.results.map(({ name, result }) => `${name} ${result}`);
    expect(family).toContain('第1位：困难残疾人生活补贴 能享受 · 每月 229.50 元');
    expect(family?.at(-1)).toMatch(/^第2位：/u);
  });

  it.each(ruleBooks.flatMap((book) => examplesIn(book, 'zh', wordsOf('zh')).map((each) => [book.calculator.id, each.id, each] as const)))(
    'of %s say what comes of %s', (_, __, { results, says, total }) => expect(results.length > 0 || says !== null || total !== null).toBe(true),
  );
});

it('what goes together is said once, with the clause that says it or leaves it open', () => {
  expect(combinationsIn(employers, 'zh').map(({ id, clause }) => [id, clause])).toEqual([['R-X08', 'wz-3.4-s5b'], ['AMB-WZ-30', 'wz-3.3-s2'], ['AMB-WZ-32', 'wz-3.4-s5b']]);
  expect(benefitPages(employers, 'zh', wordsOf('zh')).find(({ id }) => id === 'R-E07')?.exclusions.map(({ id }) => id)).toEqual(['AMB-WZ-30', 'AMB-WZ-32']);
});

describe('what is left of a sum', () => {
  const cleaning = bookOf('village-cleaning');

  it.each([['zh', '还剩120,000 元'], ['en', '120,000 yuan left']] as const)('is told as left over, never as given to anybody (%s)', (lang, left) => {
    const page = benefitPages(cleaning, lang, wordsOf(lang)).find(({ id }) => id === 'T-03-rest');
    const results = page?.examples.flatMap(({ results: each }) => each) ?? [];
    expect(results).toContain(left);
    for (const result of results) expect(result).not.toContain(wordsOf(lang).rule.verdict.certain);
  });
});
