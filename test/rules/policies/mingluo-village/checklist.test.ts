import { expect, it } from 'vitest';
import * as village from '../../../../src/rules/policies/mingluo-village/index.ts';
import { weighing } from '../assessed.ts';
import { holdsTogether } from '../assessedExamples.ts';

holdsTogether(village);

const { verdict, gap } = weighing(village.rules);

it.each([['M-01', 'refuse.withCollection', 'refuse.residential'], ['M-04', 'roads.connected', 'roads.settlements']])('%s: all of them, and one short is lacking one', (id, done, whole) => {
  expect([6, 7].map((count) => gap(id, { [done]: count, [whole]: 7 }))).toEqual([1, 0]);
});

it('M-02, M-03: all along the roads, and not one farm', () => {
  expect(['yes', 'no', 'unknown'].map((answer) => verdict('M-02', { 'refuse.roadside': answer }))).toEqual(['met', 'unmet', 'depends']);
  expect([0, 1].map((count) => verdict('M-03', { 'farms.discharging': count }))).toEqual(['met', 'unmet']);
});

it('both clauses the catalogue marks computable in part are used', () => {
  expect([...new Set(village.requirements.flatMap(({ clauses }) => clauses))]).toEqual(['pt5-4.2', 'pt5-4.3']);
});
