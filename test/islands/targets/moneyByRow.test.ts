import { expect, it } from 'vitest';
import { moneyByRow } from '../../../src/islands/targets/moneyByRow.ts';
import type { TargetsGiven } from '../../../src/islands/targets/index.ts';
import { figures, q } from '../../../src/rules/policies/liuyang-revitalisation/index.ts';
import { targetViewWords } from '../../../src/words/calculator/index.ts';

const given: TargetsGiven = {
  words: targetViewWords.zh, progress: [], pool: figures.awards * 100, awards: [q.awardsRoutes.id, q.awardsAreas.id], accepted: q.accepted.id, perVillage: figures.perVillage * 100,
  sums: { matching: '', left: '' }, lostYears: {}, city: 'city',
};
const year = (more: object) => ({ [q.level.id]: 'city', ...more });
const yuan = (sum: number): number => sum * 100;

it('the pool goes down from year to year, and to the fen: just used up is not overdrawn', () => {
  const rows = moneyByRow([
    year({ [q.accepted.id]: 240, [q.awardsRoutes.id]: yuan(12_500_000), [q.awardsAreas.id]: 0 }), year({}), { [q.level.id]: 'town' },
    year({ [q.awardsAreas.id]: yuan(7_500_000) }), year({ [q.accepted.id]: 0, [q.awardsRoutes.id]: 1, [q.awardsAreas.id]: 0 }),
  ], q.level.id, given);
  expect(rows).toEqual([
    { place: 0, accepted: 240, matched: yuan(96_000_000), awarded: yuan(12_500_000), left: yuan(7_500_000), isMost: false },
    { place: 3, accepted: null, matched: null, awarded: yuan(7_500_000), left: 0, isMost: true },
    { place: 4, accepted: 0, matched: 0, awarded: 1, left: -1, isMost: true },
  ]);
});
