import type { Answer, Answers, Facts } from '../../src/rules/vocabulary/index.ts';
import { madeUpMaxima } from '../../src/rules/policies/kontum-2516/examples/case.ts';
import { chance, type Random } from './random.ts';

const marks = [65_000, 75_000, 85_000, 90_000, 100_000];

/** A commune at random, often near a mark, with some of it left out and now and then something that cannot be right. */
export function drawCommune(random: Random, missing: number): Facts {
  const answers: Record<string, Answer> = {};
  const put = (id: string, value: Answer): void => {
    if (!chance(random, missing)) answers[id] = value;
    else if (chance(random, 0.3)) answers[id] = 'unknown';
  };
  const one = <T>(among: readonly T[]): T => among[Math.floor(random() * among.length)] ?? (among[0] as T);
  put('unit.kind', one(['commune', 'commune', 'ward', 'town']));
  put('unit.inKonTumCity', one(['yes', 'yes', 'no']));
  put('unit.mountain', one(['yes', 'no']));
  put('unit.speciallyDifficult', one(['yes', 'no', 'changed']));
  put('unit.difficultAtEnd', one(['yes', 'no']));
  put('unit.difficultOnMeetingDay', one(['yes', 'no']));
  const near = (): number => Math.max(0, one(marks) + one([-100, -51, -50, -49, -1, 0, 1, 50]));
  if (chance(random, 0.3)) {
    put('score.commune', near());
    if (chance(random, 0.4)) put('score.district', near());
    return { answers, lists: {} };
  }
  const aim = one(marks) / 100_000;
  const knows = one([0, 0.4, 0.9, 1]);
  const hasDistrict = chance(random, 0.3);
  const share = (most: number): number => (chance(random, 0.01) ? most + 1 : Math.min(most, Math.round(most * aim * (0.9 + random() * 0.2))));
  const criteria = madeUpMaxima.map((most): Answers => {
    const hundredths = most * 100;
    return {
      ...(chance(random, knows) ? { 'criterion.most': hundredths + (chance(random, 0.005) ? 1 : 0) } : {}),
      ...(chance(random, missing) ? {} : { 'criterion.commune': share(hundredths) }),
      ...(hasDistrict && !chance(random, missing) ? { 'criterion.district': share(hundredths) } : {}),
    };
  });
  if (chance(random, 0.1)) put('score.commune', near());
  return { answers, lists: { criteria } };
}
