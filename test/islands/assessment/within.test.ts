import { expect, it } from 'vitest';
import { tooLarge } from '../../../src/islands/assessment/within.ts';
import { assessment, rules } from '../../../src/rules/policies/liuyang-revitalisation/index.ts';
import type { Answers } from '../../../src/rules/vocabulary/index.ts';

const wrongIn = (answers: Answers) => tooLarge(rules, assessment, (id) => answers[id]).map(({ question, problem }) => [question.id, problem]);

it('more villages of influence than villages is a slip of the pen, told with the largest there can be', () => {
  expect(wrongIn({ 'industry.smallVillages': 30, 'industry.influential': 31 })).toEqual([['industry.influential', { kind: 'aboveMost', most: 30 }]]);
});

it('as many as the whole, or a whole that is not known, is none', () => {
  expect(wrongIn({ 'industry.smallVillages': 30, 'industry.influential': 30 })).toEqual([]);
  expect(wrongIn({ 'industry.influential': 31 })).toEqual([]);
  expect(wrongIn({ 'industry.smallVillages': 'unknown', 'industry.influential': 31 })).toEqual([]);
});
