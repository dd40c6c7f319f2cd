import { describe, expect, it } from 'vitest';
import { bandFor, fits, runsWithout, type Load } from '../../../../src/rules/engine/staffing/index.ts';

/** Whether so many persons serve so many households with everybody within bounds, tried out: dealt round as evenly as can be. */
function sharedOut(households: number, persons: number, { least, most }: Load): boolean {
  if (persons === 0) return households === 0;
  const loads = Array.from({ length: persons }, () => 0);
  for (let at = 0; at < households; at += 1) loads[at % persons] = (loads[at % persons] ?? 0) + 1;
  return loads.every((load) => load >= least && load <= most);
}

const loads: readonly Load[] = [{ least: 150, most: 200 }, { least: 3, most: 4 }, { least: 1, most: 2 }, { least: 5, most: 9 }];

describe.each(loads)('one person for $least to $most households', (load) => {
  const upTo = Math.min(2_000, load.most * 12);

  it('the band holds exactly the numbers that can be shared out', () => {
    for (let households = 0; households <= upTo; households += 1) {
      const { fewest, most } = bandFor(households, load);
      const found = Array.from({ length: 16 }, (_, persons) => persons).filter((persons) => sharedOut(households, persons, load));
      const said = Array.from({ length: 16 }, (_, persons) => persons).filter((persons) => persons >= fewest && persons <= most);
      expect(said, String(households)).toEqual(found);
      expect(fits(households, load), String(households)).toBe(fewest <= most);
    }
  });

  it('the runs without a whole number are those found by trying every count', () => {
    const listed = runsWithout(load).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
    expect(listed).toEqual(Array.from({ length: upTo + 1 }, (_, households) => households).filter((households) => !fits(households, load)));
  });
});

it('the plan leaves 1 to 149, 201 to 299 and 401 to 449 households without a whole number', () => {
  expect(runsWithout({ least: 150, most: 200 })).toEqual([{ from: 1, to: 149 }, { from: 201, to: 299 }, { from: 401, to: 449 }]);
});

it('bounds that are one are refused', () => {
  expect(() => runsWithout({ least: 5, most: 5 })).toThrow('larger');
});
