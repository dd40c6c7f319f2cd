import { expect, it } from 'vitest';
import { figures, q, rules, words } from '../../../../src/rules/policies/liuyang-revitalisation/index.ts';

const last = (id: string): number => {
  const by = rules.requirements.find((each) => each.id === id)?.by;
  return Number(typeof by === 'string' ? by.slice(0, 4) : NaN);
};

it('the years offered for the one the text lost are those of the plan, and the reader is told that they are our reading', () => {
  const years = q.whichYear.choices.map(Number);
  expect(years).toEqual(Array.from({ length: years.length }, (_, at) => last('L-09') - 2 + at));
  expect(years.at(-1)).toBe(last('L-12'));
  for (const lang of [words.zh, words.en]) {
    const { help } = lang.questions['habitat.whichYear'];
    expect(help).toContain('P4-A10');
    for (const year of [figures.lostYear[0], figures.lostYear.at(-1)]) expect(help).toContain(year);
  }
});
