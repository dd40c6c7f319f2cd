import { describe, expect, it } from 'vitest';
import { parameters } from '../../src/rules/policies/wenzhou-2016-41/parameters.ts';
import { questions } from '../../src/rules/policies/wenzhou-2016-41/questions.ts';
import { isDate } from '../../src/rules/vocabulary/index.ts';
import { benefitIds, handWritten } from './handWritten.ts';
import { seeded } from './random.ts';
import { randomFactsDay, randomWorkStart } from './randomDays.ts';
import { drawFacts, randomFacts, type Drawing } from './randomFacts.ts';

const drawing: Drawing = { on: '2023-02-28', dibao: { urban: 118_001, rural: 110_000 }, missing: 0.08 };

/** 20,000 cases of one seed. */
const cases = (() => {
  const random = seeded(41);
  return Array.from({ length: 20_000 }, () => drawFacts(random, drawing));
})();

describe('random cases', () => {
  it('are the same for the same seed', () => {
    expect(randomFacts(7, drawing)).toEqual(randomFacts(7, drawing));
    expect(randomFacts(7, drawing)).not.toEqual(randomFacts(8, drawing));
  });

  it('answer everything when nothing is to be missing, and nothing when everything is', () => {
    const ids = [...parameters, ...questions].map((each) => each.id).sort();
    expect(Object.keys(randomFacts(1, { ...drawing, missing: 0 })).sort()).toEqual(ids);
    expect(randomFacts(1, { ...drawing, missing: 1 })).toEqual({});
  });

  it('keep every number within its bounds and every day a day', () => {
    for (const facts of cases) {
      for (const of of [...parameters, ...questions.filter((each) => each.kind === 'number')]) {
        const value = facts[of.id] ?? of.least;
        const fits = Number.isInteger(value) && Number(value) >= of.least && Number(value) <= of.most;
        if (!fits) expect.fail(`${of.id}: ${String(value)}`);
      }
      const start = facts['work.startDate'] ?? drawing.on;
      if (!isDate(String(start))) expect.fail(`work.startDate: ${String(start)}`);
    }
  });

  it.each(benefitIds)('reach yes, no and unknown for %s at least fifty times each', (id) => {
    const count = { yes: 0, no: 0, unknown: 0 };
    for (const facts of cases) count[handWritten(facts, drawing.on, drawing.dibao)[id].truth] += 1;
    expect(Math.min(count.yes, count.no, count.unknown), JSON.stringify(count)).toBeGreaterThanOrEqual(50);
  });

  it('often stand at 150 % of the dibao standard and one fen on either side', () => {
    const beside = new Map<number, number>();
    for (const facts of cases) {
      const [given, income] = [facts['dibao.standard'], facts['household.incomePerHead']];
      if (typeof given !== 'number' || typeof income !== 'number' || given % 2 === 1) continue;
      const away = income - given * 1.5;
      beside.set(away, (beside.get(away) ?? 0) + 1);
    }
    expect([-1, 0, 1].filter((away) => (beside.get(away) ?? 0) < 500)).toEqual([]);
  });

  it('start work three years before the facts\' day, a day earlier and a day later', () => {
    const starts = new Set(cases.map((facts) => facts['work.startDate']));
    const wanted = ['2020-02-27', '2020-02-28', '2020-02-29', '2023-02-28', '2023-03-01'];
    expect(wanted.filter((day) => !starts.has(day))).toEqual([]);
  });

  it('step back from 29 February to the end of February', () => {
    const random = seeded(3);
    const starts = new Set<string>(Array.from({ length: 200 }, () => randomWorkStart(random, '2020-02-29')));
    expect(['2017-02-27', '2017-02-28', '2017-03-01'].filter((day) => !starts.has(day))).toEqual([]);
  });

  it('are judged on days from the signing of the document to the end of 2026', () => {
    const random = seeded(5);
    const days = Array.from({ length: 5_000 }, () => randomFactsDay(random));
    expect(days.filter((day) => !isDate(day) || day < '2016-08-15' || day > '2026-12-31')).toEqual([]);
    expect(days).toContain('2020-02-29');
  });
});
