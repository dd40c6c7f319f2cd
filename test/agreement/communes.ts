import type { Facts } from '../../src/rules/vocabulary/index.ts';

/** How the plan is read, in words of this file alone. */
export type CommuneReadAs = Readonly<{
  overlap: 'special' | 'general'; hardship: 'both' | 'difficult' | 'mountain'; alsoOthers: boolean; cityIs850: boolean;
  listOn: 'end' | 'meeting' | 'any'; rounds: boolean; annex: boolean; communeDecides: boolean;
}>;

/** What a function written by hand from the plan makes of a case; written without a look at the rules as data. */
export type CommuneByHand = Readonly<{ verdict: 'pass' | 'fail' | 'open' | 'wrong'; low: number; high: number; marks: readonly number[] }>;

type Maybe = boolean | null;

/** Plan 2516 by hand: kt-III.2.2 a to d and kt-D.3. */
export function communeByHand({ answers, lists }: Facts, as: CommuneReadAs): CommuneByHand {
  const asked = (id: string): Maybe => (answers[id] === 'yes' ? true : answers[id] === 'no' ? false : null);
  const table = Array.from({ length: 15 }, (_, at) => lists['criteria']?.[at] ?? {});
  const numbers = (id: string): (number | null)[] => table.map((each) => (typeof each[id] === 'number' ? each[id] : null));
  const total = (id: string): number | null => (typeof answers[id] === 'number' ? answers[id] : null);
  const district = { points: numbers('criterion.district'), total: total('score.district') };
  const commune = { points: numbers('criterion.commune'), total: total('score.commune') };
  const scoredByDistrict = district.total !== null || district.points.some((each) => each !== null);
  const used = scoredByDistrict && !as.communeDecides ? district : commune;
  const most = numbers('criterion.most');

  let wrong = answers['unit.kind'] === 'ward' && asked('unit.inKonTumCity') === false;
  let [low, spent, unscored, openMost, reserved] = [0, 0, 0, 0, 0];
  let boundless = false;
  for (let at = 0; at < 15; at += 1) {
    const [points, limit] = [used.points[at] ?? null, most[at] ?? null];
    if (limit === null) openMost += 1;
    else spent += limit;
    reserved += limit ?? points ?? 0;
    if (points === null) {
      if (limit === null) boundless = true;
      else unscored += limit;
      continue;
    }
    low += points;
    if (limit !== null && points > limit) wrong = true;
  }
  if (openMost === 0 ? spent !== 100_000 : spent > 100_000) wrong = true;
  if (reserved > 100_000 || low > 100_000) wrong = true;
  let left = 100_000;
  for (let at = 0; at < 15; at += 1) {
    const [points, limit] = [used.points[at] ?? null, most[at] ?? null];
    if (points !== null && limit !== null && limit > points) left -= limit - points;
  }
  let high = Math.max(low, Math.min(left, boundless ? Infinity : low + unscored));
  if (used.total !== null) {
    if (used.total < low || used.total > high || used.total > 100_000) wrong = true;
    low = high = used.total;
  }

  const marks = marksByHand(answers, as);
  const seen = (value: number): number => (as.rounds ? Math.floor((value + 50) / 100) * 100 : value);
  const passes = marks.every((mark) => seen(low) >= mark);
  const fails = marks.every((mark) => seen(high) < mark);
  return { verdict: wrong ? 'wrong' : fails ? 'fail' : passes && !as.annex ? 'pass' : 'open', low, high, marks };
}

/** The marks that are possible, by trying every kind of unit that fits. */
function marksByHand(answers: Facts['answers'], as: CommuneReadAs): readonly number[] {
  const both = (id: string): readonly boolean[] => (answers[id] === 'yes' ? [true] : answers[id] === 'no' ? [false] : [true, false]);
  const kinds = typeof answers['unit.kind'] === 'string' && answers['unit.kind'] !== 'unknown' ? [answers['unit.kind']] : ['commune', 'ward', 'town'];
  const found = new Set<number>();
  for (const kind of kinds) for (const inCity of both('unit.inKonTumCity')) for (const mountain of both('unit.mountain')) for (const difficult of difficultByHand(answers, as)) {
    const special = as.hardship === 'both' ? mountain && difficult : as.hardship === 'difficult' ? difficult : mountain;
    const own = kind === 'ward' ? 850 : kind === 'town' ? 750 : special && as.overlap === 'special' ? 650 : 750;
    const eased = kind !== 'commune' && as.alsoOthers && special ? 650 : own;
    found.add((kind !== 'ward' && as.cityIs850 && inCity ? 850 : eased) * 100);
  }
  return [...found].sort((one, other) => one - other);
}

function difficultByHand(answers: Facts['answers'], as: CommuneReadAs): readonly boolean[] {
  const listed = answers['unit.speciallyDifficult'];
  const onDay = (id: string): readonly boolean[] => (answers[id] === 'yes' ? [true] : answers[id] === 'no' ? [false] : [true, false]);
  if (listed === 'yes') return [true];
  if (listed === 'no') return [false];
  if (listed !== 'changed') return [true, false];
  return as.listOn === 'any' ? [true] : onDay(as.listOn === 'end' ? 'unit.difficultAtEnd' : 'unit.difficultOnMeetingDay');
}
