import { expect, it } from 'vitest';
import { groups, rules, words } from '../../../../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import { entitlementInWords, requirementInWords, speaker } from '../../../../../src/words/index.ts';
import { saysAll } from '../../assessedWords.ts';

saysAll({ rules, groups, words, clauses: /^wz-/u, free: { zh: /鼓励|允许|有条件|可以/u, en: /encourages|allows|able to|may/u } });

it('the beds formula is one line', () => {
  const beds = rules.requirements.find(({ id }) => id === 'R-G03');
  if (beds === undefined) throw new Error('no R-G03');
  expect(requirementInWords(beds, speaker(rules, words.zh, 'zh')).counted).toEqual({
    have: '康复床位 + 集中托养床位', need: '3张床 × 持证残疾人数 × 1%，不足 1张床的进到 1张床',
  });
});

it('fifteen times is said as fifteen', () => {
  const funds = rules.entitlements.find(({ id }) => id === 'R-G12');
  if (funds === undefined) throw new Error('no R-G12');
  expect(entitlementInWords(funds, speaker(rules, words.zh, 'zh')).formula).toBe('普通学生公用经费标准 × 15 × 特殊教育学生数');
});

it('the day is named with what it rests on', () => {
  const products = rules.requirements.find(({ id }) => id === 'R-G10');
  if (products === undefined) throw new Error('no R-G10');
  const said = requirementInWords(products, speaker(rules, words.en, 'en'));
  expect(said.by).toMatchObject({ day: '2016-12-31', readings: [{ id: 'AMB-WZ-33', others: [{ day: '2017-12-31' }] }] });
});
