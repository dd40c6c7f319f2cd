import { describe, expect, it } from 'vitest';
import { endsOfYears, targetsOf } from '../../../src/islands/targets/targetsOf.ts';
import { considerWithRequirements, type Answers } from '../../../src/rules/engine/index.ts';
import { paceOf } from '../../../src/rules/engine/pace/index.ts';
import { q, rules } from '../../../src/rules/policies/liuyang-revitalisation/index.ts';
import { cellOf } from '../../../src/islands/assessment/cell.ts';

const yearly = { 'L-11': q.whichYear.id };
const city: Answers = { 'area.level': 'city', 'habitat.builtThatYear': 200 };

function yearlyTarget(answers: Answers) {
  const result = considerWithRequirements(rules, { answers: {}, lists: { areas: [answers] } }, { factsOn: '2023-06-30', rulesOn: '2023-06-30', tables: [], readings: {} });
  const [target] = targetsOf(rules, ['L-11'], result.requirements.map(cellOf), endsOfYears(yearly, answers));
  return { verdict: result.requirements.find(({ requirement }) => requirement === 'L-11')?.verdict, by: target?.by };
}

describe('the 240 villages of a year that the text lost', () => {
  it('have a last day once the reader has told the year, and none before', () => {
    expect(yearlyTarget(city).by).toBeNull();
    expect(yearlyTarget({ ...city, [q.whichYear.id]: 'unknown' }).by).toBeNull();
    expect(yearlyTarget({ ...city, [q.whichYear.id]: '2023' }).by).toBe('2023-12-31');
  });

  it('are enough or too few whatever the year', () => {
    const verdictIn = (built: number, year: string) => yearlyTarget({ ...city, 'habitat.builtThatYear': built, [q.whichYear.id]: year }).verdict;
    for (const year of q.whichYear.choices) expect([verdictIn(239, year), verdictIn(240, year)]).toEqual(['unmet', 'met']);
  });

  it('are still to be made up in their year, and over after it', () => {
    expect(paceOf(40, '2023-06-30', '2023-12-31').kind).toBe('left');
    expect(paceOf(40, '2023-06-30', '2022-12-31').kind).toBe('passed');
  });
});
