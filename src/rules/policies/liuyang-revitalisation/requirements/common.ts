import { all, chosen, cite, includes, reaching, requirement, type Condition, type Measure, type NumberQuestion, type Requirement, type SeveralQuestion } from '../../../vocabulary/index.ts';
import { areas, q } from '../questions/index.ts';

/** What the requirements of this calculator have in common: decided for each place, and binding. */
export const each = { of: areas.id, strength: 'shall' } as const;

/** The city as a whole. */
export const isCity = chosen(q.level, ['city'], cite('pt4-2.0', '浏阳要全域推进创建'));

/** A town or street. */
export const isTown = chosen(q.level, ['town'], cite('pt4-2.1', '每个乡镇（街道）打造1个以上乡村振兴重点村'));

/** A village or community. */
export const isVillage = chosen(q.level, ['village'], cite('pt4-2.6', '建设一批“五零”村（社区）'));

type Row = Readonly<{ [K in 'clause' | 'phrase']: string }> & Partial<Pick<Requirement, 'strength' | 'notChecked' | 'by'>>;

/** All of them, however many there are. */
export function every<const Id extends string, M extends Measure>(
  id: Id, done: NumberQuestion<M>, whole: NumberQuestion<NoInfer<M>>, { clause, phrase, ...more }: Row,
): Requirement<Id> {
  return requirement({ ...each, id, clauses: [clause], when: isCity, ...reaching<M>(done, whole, cite(clause, phrase)), ...more });
}

/** Every part of a list that the text names, each a condition of its own, so that what is missing has a name. */
export function allParts<const C extends string>(
  question: SeveralQuestion<string, C>, clause: string, phrases: Readonly<Record<NoInfer<C>, string>>,
): Condition {
  const [first, ...rest] = question.choices.map((part) => includes(question, [part], cite(clause, phrases[part])));
  if (first === undefined) throw new Error('A list has at least one part.');
  return all(first, ...rest);
}
