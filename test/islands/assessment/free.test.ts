import { expect, it } from 'vitest';
import { takenOf } from '../../../src/islands/assessment/files.ts';
import { demandWord } from '../../../src/islands/flow/result/demandWord.ts';
import { breachText } from '../../../src/islands/flow/result/outcomeText.ts';
import { after, begun, tools } from './cases.ts';

const { met, unmet, free } = tools.own.demand;

it.each([['R-G05', 'should', free], ['wz-chk-01', 'may', free], ['wz-chk-35', 'localDiscretion', free], ['wz-chk-32', 'shall', unmet]] as const)('%s, a "%s": what is not done is said to be %s', (rule, strength, word) => {
  expect(tools.rules.requirements.find(({ id }) => id === rule)?.strength).toBe(strength);
  expect(demandWord(tools, rule, 'unmet')).toBe(word);
  expect(demandWord(tools, rule, 'met')).toBe(met);
});

it('the same is said of another day, and of another reading', () => {
  expect(breachText(tools, 'R-G05', 'certain', null, null)).toBe(free);
  expect(breachText(tools, 'wz-chk-32', 'certain', null, null)).toBe(unmet);
  expect(breachText(tools, 'R-G05', 'impossible', null, null)).toBe(tools.own.duties.settled);
});

it('the table that is taken away says of care in a village that nobody has to offer it', async () => {
  const state = after(begun(), { kind: 'answered', given: { 'area.level': 'village', 'facilities.villageCare': 'no' } });
  const rows = (await takenOf(tools, state).csv()).split('\r\n');
  const title = tools.words.requirements['R-G05']?.title ?? '';
  expect(rows.find((row) => row.includes(title))).toContain(free);
});

it.each([false, true])('and so do files for other programs, which know a failed duty only by how strongly the text asks (several places: %s)', async (isSeveral) => {
  const state = after(begun(), { kind: 'answered', given: { 'area.level': 'village', 'facilities.villageCare': 'no' } });
  const { result: { places, requirements } } = await takenOf(tools, { ...state, isSeveral }).json() as Readonly<{ result: Readonly<{ places?: readonly Readonly<{ requirements: readonly unknown[] }>[]; requirements?: readonly unknown[] }> }>;
  expect(isSeveral ? places?.[0]?.requirements : requirements).toContainEqual(expect.objectContaining({ requirement: 'R-G05', verdict: 'unmet', strength: 'should' }));
});
