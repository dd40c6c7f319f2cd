import type { Answers, Facts, YearProofs } from '../../vocabulary/index.ts';

/**
 * The facts with what is on record of each year in the place the dossier asks for it: the year that is looked at first, then the years
 * before it. Kept by year, a proof stays with its year when another one is looked at. What is not on record stays as it was given.
 */
export function withProofs({ list, number, proof, into }: YearProofs, year: number, facts: Facts): Facts {
  const records = facts.lists[list] ?? [];
  const found = into.flatMap(({ id }, back): readonly (readonly [string, Answers[string]])[] => {
    const given = records.find((each) => each[number.id] === year - back)?.[proof.id];
    return given === undefined ? [] : [[id, given]];
  });
  return found.length === 0 ? facts : { ...facts, answers: { ...facts.answers, ...Object.fromEntries(found) } };
}
