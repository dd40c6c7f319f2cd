import type { Answer, Answers, Facts, YearProofs } from '../../vocabulary/index.ts';
import { beganRecord } from '../streak/index.ts';

/**
 * The facts with what is on record of each year in the place the dossier asks for it: the year that is looked at first, then the years
 * before it. Kept by year, a proof stays with its year when another one is looked at. What is not on record stays as it was given.
 */
export function withProofs({ records: { list, number }, proof, into }: YearProofs, year: number, facts: Facts): Facts {
  const records = facts.lists[list] ?? [];
  const found = into.flatMap(({ id }, back): readonly (readonly [string, Answers[string]])[] => {
    const given = records.find((each) => each[number.id] === year - back)?.[proof.id];
    return given === undefined ? [] : [[id, given]];
  });
  return found.length === 0 ? facts : { ...facts, answers: { ...facts.answers, ...Object.fromEntries(found) } };
}

/**
 * The facts with the proof of one year on its record; null takes it away. A year without a record gets one: a decision or a certificate
 * is what recognises it, so it counts as recognised then; what is said of awards stays open.
 */
export function withProof({ records, proof, nothing }: YearProofs, facts: Facts, year: number, given: Answer | null): Facts {
  const { list, number, counts } = records;
  const before = facts.lists[list] ?? [];
  const at = before.findIndex((each) => each[number.id] === year);
  if (at < 0 && given === null) return facts;
  const put = ({ [proof.id]: _before, ...record }: Answers): Answers => (given === null ? record : { ...record, [proof.id]: given });
  const made = (): Answers => put({ ...beganRecord(records, year), ...(given === nothing ? {} : { [counts.id]: 'yes' }) });
  return { ...facts, lists: { ...facts.lists, [list]: at < 0 ? [...before, made()] : before.map((each, place) => (place === at ? put(each) : each)) } };
}

/** The facts with every proof on the record of its year, so that each stays with its year when another one is looked at. */
export function provenByYear(proofs: YearProofs, facts: Facts, year: number): Facts {
  const { records: { list, number }, proof, into } = proofs;
  const places = into.map(({ id }) => id);
  const answers = Object.fromEntries(Object.entries(facts.answers).filter(([id]) => !places.includes(id)));
  return places.reduce((before, id, back) => {
    const given = facts.answers[id];
    const isOnRecord = before.lists[list]?.some((each) => each[number.id] === year - back && each[proof.id] !== undefined) === true;
    return given === undefined || isOnRecord ? before : withProof(proofs, before, year - back, given);
  }, { ...facts, answers });
}
