import { readPoints } from '../../schemas/points/index.ts';
import { fill } from '../../words/index.ts';
import { textOf, type FieldError } from '../shared/index.ts';
import type { Given } from './state.ts';
import { pointsText, type Tools } from './tools.ts';

/** A field for points or for a whole number, and where its answer goes. */
export type FieldSpec = Readonly<{ id: string; label: string; kind: 'points' | 'whole'; least?: number; most: number; at: Omit<Given, 'value'> }>;

/** What a form says: every answer, an empty field taking one back; or everything to correct. */
export function readFields(form: FormData, specs: readonly FieldSpec[], tools: Tools): Readonly<{ given: readonly Given[]; errors: readonly FieldError[] }> {
  const errors: FieldError[] = [];
  const given = specs.flatMap(({ id, label, kind, least = 0, most, at }): readonly Given[] => {
    const typed = textOf(form, id).trim();
    if (typed === '') return [{ ...at, value: null }];
    const wrong = (text: string): readonly Given[] => {
      errors.push({ id, text });
      return [];
    };
    const read = readPoints(typed);
    if ('problem' in read) return wrong(fill(tools.own.errors[read.problem], { field: label }));
    if (kind === 'whole' && read.value % 100 !== 0) return wrong(fill(tools.own.errors.whole, { field: label }));
    const value = kind === 'whole' ? read.value / 100 : read.value;
    const shown = (limit: number): string => (kind === 'points' ? pointsText(limit, tools) : String(limit));
    if (value < least) return wrong(fill(tools.own.errors.below, { field: label, least: shown(least) }));
    return value > most ? wrong(fill(tools.own.errors.above, { field: label, most: shown(most) })) : [{ ...at, value }];
  });
  return { given, errors };
}
