import { describe, expect, it } from 'vitest';
import { caseScope, considerWithRequirements } from '../../src/rules/engine/index.ts';
import { rules } from '../../src/rules/policies/wenzhou-2016-41/employers/index.ts';
import type { Answers, ISODate } from '../../src/rules/vocabulary/index.ts';
import { given } from './answersOf.ts';
import { inColumn, inColumns, inTrace, pairOf, same, sayings, settingFor } from './employerReaders.ts';
import { employerByHand, type EmployersReadAs } from './employers.ts';
import { choices, type Chosen, nothingChosen, registered } from './employerWays.ts';
import { seeded } from './random.ts';
import { drawEmployer } from './randomEmployers.ts';

const inAll = 60_000;
const missing = 0.07;

// Before the document, from its day on, on both sides of each change of the levy, on a 28 and a 29 February, and about now.
const days: readonly ISODate[] = [
  '2016-08-14', '2016-08-15', '2017-12-01', '2019-02-28', '2019-12-31', '2020-01-01', '2022-12-31', '2023-01-01', '2024-02-29', '2026-11-22',
];
const perWay = inAll / days.length / choices.length;

/** The first employer of whom the readers say different things, told so that it can be tried by hand; null when they agree. */
function firstDifference(on: ISODate, chosen: Chosen, seed: number): unknown {
  const setting = settingFor(on, chosen);
  const as = { ...nothingChosen, ...chosen };
  const random = seeded(seed);
  const rows = Array.from({ length: perWay }, () => drawEmployer(random, on, missing));
  const columns = inColumns(rows, setting);
  const each = sayings.map((saying) => ({ saying, column: columns.get(saying.id) }));
  for (const [at, row] of rows.entries()) {
    const scope = caseScope({ answers: row, lists: {} }, setting);
    const hand = employerByHand(given(row), on, as);
    for (const { saying, column } of each) {
      const byHand = saying.byHand(hand);
      const trace = inTrace(saying, scope);
      const batch = inColumn(column, at);
      if (!same(byHand, trace) || !same(byHand, batch)) return { id: saying.id, on, chosen, byHand, trace, batch, row };
    }
  }
  return null;
}

describe('three readers of the rules of employers', () => {
  it.each(days.map((on, at) => [on, at] as const))(
    `agree on ${String(inAll / days.length)} random employers on %s, however the unclear places are read`,
    (on, at) => {
      for (const [way, chosen] of choices.entries()) expect(firstDifference(on, chosen, 1 + at * choices.length + way)).toBeNull();
    },
    60_000,
  );

  it(`go through ${String(inAll)} employers in all, and compare every benefit, duty and exclusion there is`, () => {
    expect(perWay * days.length * choices.length).toBe(inAll);
    const { benefits, duties, notTogether } = employerByHand(given(), '2016-08-15', nothingChosen);
    expect(rules.entitlements.map(({ id }) => id).sort()).toEqual(Object.keys(benefits).sort());
    expect(rules.requirements.map(({ id }) => id).sort()).toEqual(Object.keys(duties).sort());
    expect(rules.exclusions.map(pairOf).sort()).toEqual(Object.keys(notTogether).sort());
  });

  it('read every option of every unclear place at least once', () => {
    const chosen = new Set(choices.flatMap((each) => Object.entries({ ...nothingChosen, ...each }).map(([place, option]) =>
      `${registered[place as keyof EmployersReadAs]} ${String(option)}`)));
    const options = rules.readings.flatMap(({ id, handling, options: of }) => [...of, ...(handling === 'open' ? ['null'] : [])].map((one) => `${id} ${one}`));
    expect(options.filter((each) => !chosen.has(each))).toEqual([]);
    expect(options).toHaveLength(chosen.size);
  });

  it('meet a yes, a no and an unknown of every rule, and a single figure, none and an open one wherever there is a figure', () => {
    const seen = new Set<string>();
    for (const [way, chosen] of choices.entries()) {
      const random = seeded(way);
      for (let at = 0; at < 700; at += 1) {
        const on = days[at % days.length] ?? '2016-08-15';
        const hand = employerByHand(given(drawEmployer(random, on, missing)), on, { ...nothingChosen, ...chosen });
        for (const { id, byHand } of sayings) {
          const { truth, figure } = byHand(hand);
          seen.add(`${id}: ${String(truth)}`);
          if (figure !== null) seen.add(`${id}: ${figure.low < figure.high ? 'open' : figure.high === 0 ? 'none' : 'one'}`);
        }
      }
    }
    const wanted = sayings.flatMap(({ id, figure }) => ['yes', 'no', 'unknown',
      ...(figure === null ? [] : figure.kind === 'unstated' ? ['open'] : id.endsWith(' demanded') ? ['one', 'open'] : ['one', 'none', 'open'])]
      .map((one) => `${id}: ${one}`));
    expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  });

  it('meet employers on both sides of every line: of staff, of the quota, of the relief and of days', () => {
    const on = '2024-02-29';
    const random = seeded(3);
    const rows = Array.from({ length: 4_000 }, () => drawEmployer(random, on, missing));
    const share = (row: Answers, of: number): number => Number(row['employer.disabledWenzhou']) * 10_000 - Number(row['employer.staff']) * of;
    const lines: Readonly<Record<string, (row: Answers) => boolean>> = {
      ...Object.fromEntries([20, 21, 30, 31].map((staff) => [`${String(staff)} staff`, (row: Answers) => row['employer.staff'] === staff])),
      ...Object.fromEntries([100, 150, 2_500].flatMap((of) => [
        [`exactly ${String(of)}`, (row: Answers) => share(row, of) === 0],
        [`a person under ${String(of)}`, (row: Answers) => share(row, of) < 0 && share(row, of) >= -10_000],
        [`less than a person above ${String(of)}`, (row: Answers) => share(row, of) > 0 && share(row, of) < 10_000],
        [`exactly a person above ${String(of)}`, (row: Answers) => share(row, of) === 10_000],
      ])),
      ...Object.fromEntries(['2021-02-27', '2021-02-28', '2021-03-01', on].map((day) => [`founded ${day}`, (row: Answers) => row['employer.foundedOn'] === day])),
      ...Object.fromEntries(['2022-02-27', '2022-02-28', '2022-03-01', on].map((day) => [`fair ${day}`, (row: Answers) => row['employer.lastJobFair'] === day])),
      ...Object.fromEntries([0, 1, 2].map((few) => [`${String(few)} of low income`, (row: Answers) => row['employer.disabledLowIncome'] === few])),
    };
    expect(Object.entries(lines).filter(([, meets]) => !rows.some(meets)).map(([line]) => line)).toEqual([]);
  });

  it('before the document nothing is in force, and from its day on everything is', () => {
    const random = seeded(5);
    const verdicts = (on: ISODate): ReadonlySet<boolean> => new Set(Array.from({ length: 30 }, () => drawEmployer(random, on, missing)).flatMap((row) => {
      const { outcomes, requirements } = considerWithRequirements(rules, { answers: row, lists: {} }, settingFor(on, {}));
      return [...outcomes, ...requirements].map(({ verdict }) => verdict === 'notInForce');
    }));
    expect(verdicts('2016-08-14')).toEqual(new Set([true]));
    expect(verdicts('2016-08-15')).toEqual(new Set([false]));
  });
});
