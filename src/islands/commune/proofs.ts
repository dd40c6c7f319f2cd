import type { Answer, Answers, Facts } from '../../rules/engine/index.ts';

const list = 'years';
const places = [1, 2, 3, 4, 5].map((place) => `dossier.award.proof${String(place)}`);

/**
 * The facts with the proof of one year on its record. A year without a record gets one: a decision or a certificate is what recognises
 * it, so it counts as recognised then; what is said of awards stays open.
 */
export function withProof(facts: Facts, year: number, proof: Answer | null): Facts {
  const records = facts.lists[list] ?? [];
  const at = records.findIndex((each) => each['year.number'] === year);
  if (at < 0 && proof === null) return facts;
  const put = ({ 'year.proof': _before, ...record }: Answers): Answers => (proof === null ? record : { ...record, 'year.proof': proof });
  const made = (): Answers => put({ 'year.number': year, 'year.basis': basisOf(year), ...(proof === 'none' ? {} : { 'year.recognised': 'yes' }) });
  return { ...facts, lists: { ...facts.lists, [list]: at < 0 ? [...records, made()] : records.map((each, place) => (place === at ? put(each) : each)) } };
}

/** The facts with every proof on the record of its year, so that each stays with its year when another one is looked at. */
export function provenByYear(facts: Facts, year: number): Facts {
  const answers = Object.fromEntries(Object.entries(facts.answers).filter(([id]) => !places.includes(id)));
  return places.reduce((before, id, back) => {
    const given = facts.answers[id];
    const isOnRecord = before.lists[list]?.some((each) => each['year.number'] === year - back && each['year.proof'] !== undefined) === true;
    return given === undefined || isOnRecord ? before : withProof(before, year - back, given);
  }, { ...facts, answers });
}

/** The decision by which units were recognised in a year, where nobody says otherwise. */
export function basisOf(year: number): '37/2010' | '34/2014' {
  return year < 2014 ? '37/2010' : '34/2014';
}
