import { isDate } from '../../../rules/engine/index.ts';
import { schemeOn } from '../../../rules/engine/score/index.ts';
import type { Asked, Variation } from '../../compare/index.ts';
import { readFields, type FieldSpec } from '../fields.ts';
import { settingOf, step, yearOf, type State } from '../state.ts';
import type { Tools } from '../tools.ts';
import { placeOf } from './asked.ts';

/** The case as it is and with one thing changed, or read in two ways; or why what was typed cannot be read. */
export function varied(tools: Tools, state: State, asked: readonly Asked[], variation: Variation): Readonly<{ one: State; other: State }> | Readonly<{ error: string }> {
  if (variation.kind === 'reading') {
    const read = (option: string): State => ({ ...state, readings: { ...state.readings, [variation.reading]: option } });
    return { one: read(variation.one), other: read(variation.other) };
  }
  const { id, typed } = variation;
  const { certification: { rules, schemes, year, proofs } } = tools;
  const at = placeOf(id);
  const question = rules.questions.find((each) => each.id === at.question);
  const label = asked.find((each) => each.id === id)?.label ?? id;
  const changed = (value: string | number | null): Readonly<{ one: State; other: State }> => ({ one: state, other: step(proofs, state, { kind: 'answered', given: [{ ...at, value }] }) });
  if (question?.kind === 'date') return typed === '' || isDate(typed) ? changed(typed === '' ? null : typed) : { error: tools.own.year.enter };
  if (question?.kind !== 'number') return changed(typed === '' ? null : typed);
  const form = new FormData();
  form.set('instead', typed);
  const spec: FieldSpec = { id: 'instead', label, kind: question.measure === 'points/100' ? 'points' : 'whole', least: question.least, most: question.most, at };
  const { given: [read], errors: [error] } = readFields(form, [spec], tools);
  if (read === undefined) return { error: error?.text ?? '' };
  if (question.id !== year.id) return changed(read.value as number | null);
  // Another year is judged by its own standard, and has points of its own.
  if (typeof read.value !== 'number') return { error: tools.own.year.enter };
  const standard = (of: State): string => schemeOn(schemes, settingOf(of).rulesOn).id;
  const to = standard(step(proofs, state, { kind: 'answered', given: [{ ...at, value: read.value }] }));
  return read.value === yearOf(state) ? { one: state, other: state } : { one: state, other: step(proofs, state, { kind: 'changedYear', year: read.value, from: standard(state), to }) };
}
