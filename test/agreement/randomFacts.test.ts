import { describe, expect, it } from 'vitest';
import { type Answer, isDate } from '../../src/rules/vocabulary/index.ts';
import { everythingAsked } from './asked.ts';
import { benefitIds, neverCertain } from './benefitIds.ts';
import { handWritten } from './handWritten.ts';
import { saidByDates } from './onTheDay.ts';
import { seeded } from './random.ts';
import { drawFacts, randomFacts, type Drawing } from './randomFacts.ts';

const { parameters, questions } = everythingAsked;

const drawing: Drawing = {
  on: '2023-02-28', dibao: { urban: 118_001, rural: 110_000 }, missing: 0.08, asked: everythingAsked, contradicting: true,
};

/** 20,000 cases of one seed. */
const cases = (() => {
  const random = seeded(41);
  return Array.from({ length: 20_000 }, () => drawFacts(random, drawing));
})();

/** The answer where one was given, else another. */
function answerIn(answer: Answer | undefined, otherwise: Answer): Answer {
  return answer === undefined || answer === 'unknown' ? otherwise : answer;
}

/** The days of these that no case has as its answer. */
function neverDrawn(id: string, days: readonly string[]): readonly string[] {
  const drawn = new Set(cases.map((facts) => facts[id]));
  return days.filter((day) => !drawn.has(day));
}

describe('random cases', () => {
  it('are the same for the same seed', () => {
    expect(randomFacts(7, drawing)).toEqual(randomFacts(7, drawing));
    expect(randomFacts(7, drawing)).not.toEqual(randomFacts(8, drawing));
  });

  it('answer everything when nothing is to be missing, and nothing when everything is', () => {
    const ids = [...parameters, ...questions].map((each) => each.id).sort();
    expect(Object.keys(randomFacts(1, { ...drawing, missing: 0 })).sort()).toEqual(ids);
    const open = randomFacts(1, { ...drawing, missing: 1 });
    expect(new Set(Object.values(open))).toEqual(new Set(['unknown']));
    expect(Object.keys(open).length).toBeLessThan(questions.length);
  });

  it('keep every number within its bounds and every day a day', () => {
    for (const facts of cases) {
      for (const of of [...parameters, ...questions.filter((each) => each.kind === 'number')]) {
        const value = answerIn(facts[of.id], of.least);
        const fits = Number.isInteger(value) && Number(value) >= of.least && Number(value) <= of.most;
        if (!fits) expect.fail(`${of.id}: ${String(value)}`);
      }
      for (const { id } of questions.filter((each) => each.kind === 'date')) {
        const day = answerIn(facts[id], drawing.on);
        if (!isDate(String(day))) expect.fail(`${id}: ${String(day)}`);
      }
    }
  });

  it('reach yes, no and unknown for every benefit at least fifty times each', () => {
    const counts = new Map(benefitIds.map((id) => [id, { yes: 0, no: 0, unknown: 0 }]));
    for (const facts of cases) {
      const decided = handWritten(facts, drawing.on, drawing.dibao);
      for (const [id, count] of counts) count[decided[id].truth] += 1;
    }
    const rare = [...counts].filter(([id, { yes, no, unknown }]) =>
      Math.min(neverCertain.includes(id) ? Infinity : yes, no, unknown) < 50);
    expect(rare).toEqual([]);
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
    const wanted = ['2020-02-27', '2020-02-28', '2020-02-29', '2023-02-28', '2023-03-01'];
    expect(neverDrawn('work.startDate', wanted)).toEqual([]);
  });

  it('start at an institution at the turn of 2014 and five years before the facts\' day, a day earlier and later', () => {
    const wanted = ['2013-12-31', '2014-01-01', '2014-01-02', '2018-02-27', '2018-02-28', '2018-03-01'];
    expect(neverDrawn('staff.startDate', wanted)).toEqual([]);
  });

  it('have the 7th, 18th and 19th birthday on the facts\' day, a day earlier and later, and births on 29 February', () => {
    const birthdays = [2016, 2005, 2004].flatMap((year) => [`${String(year)}-02-27`, `${String(year)}-02-28`]);
    expect(neverDrawn('person.birthDate', [...birthdays, '2005-03-01', '2004-02-29', '2016-02-29', '2023-03-01'])).toEqual([]);
  });

  it('have a certificate whose last day is the facts\' day, the day before it or the day after', () => {
    expect(neverDrawn('person.certificateUntil', ['2023-02-27', '2023-02-28', '2023-03-01'])).toEqual([]);
  });

  it('answer the age alone and a birth date that contradicts the age a thousand times each', () => {
    const birthKnown = cases.filter((facts) => answerIn(facts['person.birthDate'], 'unknown') !== 'unknown');
    const contradicted = birthKnown.filter((facts) => facts['person.age'] !== saidByDates(facts, drawing.on)['person.age']);
    expect(contradicted.length).toBeGreaterThan(1_000);
    expect(cases.length - birthKnown.length).toBeGreaterThan(1_000);
  });

  it('do not contradict themselves unless they are to', () => {
    const random = seeded(11);
    for (let left = 1_000; left > 0; left -= 1) {
      const facts = drawFacts(random, { ...drawing, contradicting: false });
      expect(facts).toMatchObject(saidByDates(facts, drawing.on));
    }
  });
});
