import { describe, expect, it } from 'vitest';
import { caseScope, columnsFrom, compileRequirements, considerWithRequirements, itemScope, type Answer, type Answers, type Question, type RuleSet, type Setting } from '../../src/rules/engine/index.ts';
import { rules as targets } from '../../src/rules/policies/liuyang-revitalisation/index.ts';
import { rules as cleaning } from '../../src/rules/policies/zhuzhou-town-environment/index.ts';
import { given, type Given } from './answersOf.ts';
import { chance, nearEdges, oneOf, seeded, slices, wholeNumber, type Random } from './random.ts';
import { weighCleaning, weighTargets, type CleaningReadAs } from './towns.ts';
import { inColumn, inTrace, same, type Weighed } from './weighed.ts';

const recommended: CleaningReadAs = { cleaners: 'fewest', kilometresDone: false, xFromOne: false, twoSummaries: false, waterAmong: false };

type Way = readonly [name: string, rules: RuleSet, weigh: (area: Given) => Readonly<Record<string, Weighed>>, readings: Setting['readings']];

const ways: readonly Way[] = [
  ['the town’s plan as recommended', cleaning, (area) => weighCleaning(area, recommended), {}],
  ['the town’s plan, cleaners rounded down and x from one', cleaning, (area) => weighCleaning(area, { ...recommended, cleaners: 'most', xFromOne: true, twoSummaries: true }),
    { 'P2-A03': 'most', 'P2-A07': 'fromOne', 'P2-A09': 'twice' }],
  ['the town’s plan, cleaners to the nearest, the water cleaner among them', cleaning, (area) => weighCleaning(area, { ...recommended, cleaners: 'middle', waterAmong: true, kilometresDone: true }),
    { 'P2-A03': 'middle', 'P2-A10': 'among', 'P2-A05': 'alreadyDone' }],
  ['Liuyang’s plan as recommended', targets, (area) => weighTargets(area, false), {}],
  ['Liuyang’s plan, 1,200 further villages', targets, (area) => weighTargets(area, true), { 'P4-A02': 'besidesEarlier' }],
];

/** Figures worth being near, whatever the question: those of the two plans, and none. */
const edges = [0, 1, 3, 4, 10, 23, 30, 100, 150, 200, 201, 240, 299, 300, 400, 401, 449, 450, 500, 1_000, 1_200, 1_500, 5_200, 27_000, 120_000, 250_000, 800_000, 50_000_000, 1_000_000_000];

function draw(random: Random, question: Question, before: number | null): Answer {
  switch (question.kind) {
    case 'yesNo':
      return chance(random, 0.6) ? 'yes' : 'no';
    case 'choice':
      return oneOf(random, question.choices);
    case 'several': {
      const often = oneOf(random, [0.5, 0.97]);
      return question.choices.filter(() => chance(random, often));
    }
    case 'number': {
      // A part is often drawn just beside its whole, which was asked before or after it.
      if (before !== null && chance(random, 0.4)) return nearEdges(random, [before], question.least, question.most);
      if (chance(random, 0.2)) return wholeNumber(random, question.least, Math.min(question.most, 12));
      return nearEdges(random, edges.filter((edge) => edge <= question.most), question.least, question.most);
    }
    case 'date':
      throw new Error('no dates are asked');
  }
}

function drawArea(random: Random, { questions }: RuleSet): Answers {
  const answers: Record<string, Answer> = {};
  let before: number | null = null;
  for (const question of questions) {
    if (chance(random, 0.06)) continue;
    const answer = draw(random, question, before);
    answers[question.id] = answer;
    if (typeof answer === 'number') before = answer;
  }
  return answers;
}

const each = 20_000;

describe('three readers of the plans of towns', () => {
  it.each(ways)(`%s: traced, compiled and written by hand agree on ${String(each)} random places`, (_, rules, weigh, readings) => {
    const random = seeded(rules.version.length + Object.keys(readings).length);
    const setting: Setting = { factsOn: '2023-06-30', rulesOn: '2023-06-30', tables: [], readings };
    const program = compileRequirements(rules, setting);
    for (const rows of slices(each, () => drawArea(random, rules))) {
      const compiled = program(columnsFrom(rules, rows));
      for (const [at, row] of rows.entries()) {
        const scope = itemScope(caseScope({ answers: row, lists: { areas: [row] } }, setting), 'areas', 0);
        for (const [id, hand] of Object.entries(weigh(given(row)))) {
          const rule = rules.requirements.find((one) => one.id === id);
          const column = compiled.get(id);
          if (rule === undefined || column === undefined) throw new Error(`no rule ${id}`);
          const [trace, batch] = [inTrace(rule, scope), inColumn(column, at)];
          if (!same(hand, trace) || !same(hand, batch)) expect({ id, hand, trace, batch, row }).toBeNull();
        }
      }
    }
  }, 120_000);

  it('every requirement that counts or lists is decided by hand, but the lists of names', () => {
    const byHand = (weigh: (area: Given) => object) => Object.keys(weigh(given({ 'clean.households': 1 })));
    const left = (rules: RuleSet, done: readonly string[]) => rules.requirements.map(({ id }) => id).filter((id) => !done.includes(id));
    expect(left(cleaning, byHand((area) => weighCleaning(area, recommended)))).toEqual([]);
    expect(left(targets, byHand((area) => weighTargets(area, false)))).toEqual(['L-08-clusters', 'L-layout', 'L-systems', 'L-provincial', 'L-nurtured', 'L-homesteads']);
  });
});

describe('the laws hold for the plans of towns', () => {
  it.each([['the town’s', cleaning], ['Liuyang’s', targets]] as const)('%s: more answers never unsettle a verdict, and what is open names a question', (_, rules) => {
    const random = seeded(77);
    const setting: Setting = { factsOn: '2023-06-30', rulesOn: '2023-06-30', tables: [], readings: {} };
    for (let at = 0; at < 300; at += 1) {
      const whole = drawArea(random, rules);
      const less = Object.fromEntries(Object.entries(whole).filter(() => chance(random, 0.7)));
      const consider = (area: Answers) => considerWithRequirements(rules, { answers: {}, lists: { areas: [area] } }, setting);
      const [before, after] = [consider(less), consider(whole)];
      for (const [place, earlier] of before.requirements.entries()) {
        const later = after.requirements[place];
        // What is met may turn out not to be asked: either way nothing is lacking, which is what the breach of it says.
        if (earlier.breach.verdict !== 'depends') expect([earlier.requirement, later?.breach.verdict]).toEqual([earlier.requirement, earlier.breach.verdict]);
        else expect(earlier.breach.open.length + earlier.readings.length, earlier.requirement).toBeGreaterThan(0);
      }
      const kept = considerWithRequirements(rules, { answers: {}, lists: { areas: [whole] } }, setting, { facts: { answers: {}, lists: { areas: [less] } }, setting, result: before });
      if (at < 40) expect(kept).toEqual(after);
    }
  }, 120_000);
});
