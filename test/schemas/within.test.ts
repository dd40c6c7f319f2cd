import { describe, expect, it } from 'vitest';
import { refusalText } from '../../src/islands/shared/index.ts';
import { rules, words } from '../../src/rules/policies/liuyang-revitalisation/index.ts';
import type { Answers } from '../../src/rules/vocabulary/index.ts';
import { partsAbove, readCase, storedCase } from '../../src/schemas/case/index.ts';
import { sharedWords } from '../../src/words/calculator/index.ts';

const wrongIn = (answers: Answers) => partsAbove(rules.within, (id) => answers[id]).map(({ part, most }) => [part, most]);
const read = (...areas: readonly Answers[]) => readCase(rules, storedCase({
  calculator: rules.calculator, ruleVersion: rules.version, factsOn: '2023-12-31', rulesOn: '2023-12-31', facts: { answers: {}, lists: { areas } }, readings: {},
}));

it('more villages of influence than villages is a slip of the pen, told with the largest there can be', () => {
  expect(wrongIn({ 'industry.smallVillages': 30, 'industry.influential': 31 })).toEqual([['industry.influential', 30]]);
});

it('as many as the whole, or a whole that is not known, is none', () => {
  expect(wrongIn({ 'industry.smallVillages': 30, 'industry.influential': 30 })).toEqual([]);
  expect(wrongIn({ 'industry.influential': 31 })).toEqual([]);
  expect(wrongIn({ 'industry.smallVillages': 'unknown', 'industry.influential': 31 })).toEqual([]);
});

describe('a kept case, as a file or a link', () => {
  it('is refused where a part is larger than its whole, at its place', () => {
    expect(read({}, { 'industry.smallVillages': 30, 'industry.influential': 31 })).toEqual({
      problems: [{ kind: 'aboveWhole', path: ['lists', 'areas', 1, 'industry.influential'], part: 'industry.influential', given: 31, whole: 'industry.smallVillages', most: 30 }],
    });
  });

  it('is opened where it is as large, in another place or of a whole nobody knows', () => {
    expect(read({ 'industry.smallVillages': 30, 'industry.influential': 30 })).toHaveProperty('case');
    expect(read({ 'industry.smallVillages': 30 }, { 'industry.influential': 31 })).toHaveProperty('case');
  });

  it.each([['zh', '“有影响力的小村庄”（31）不能比“特色小村庄”（30）多。'], ['en', 'cannot be more than']] as const)('says both fields, in %s', (lang, said) => {
    const given = read({ 'industry.smallVillages': 30, 'industry.influential': 31 });
    const [text] = 'problems' in given ? refusalText({ kind: 'problems', problems: given.problems }, sharedWords[lang], (id) => words[lang].questions[id as 'area.level'].label) : [];
    expect(text).toContain(said);
    expect(text).toContain(words[lang].questions['industry.smallVillages'].label);
  });
});
