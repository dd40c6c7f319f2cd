import { scopeAt, type Scope } from '../../../rules/engine/index.ts';
import { listOf } from '../../shared/index.ts';
import { settingOf, type Judged } from '../state.ts';
import type { Tools } from '../tools.ts';

/** Where an outcome was decided: the case, or one item of its list. */
export function scopeOf({ tables, rules }: Pick<Tools, 'tables' | 'rules'>, { index }: Readonly<{ index: number | null }>, state: Judged): Scope {
  return scopeAt(listOf(rules) ?? null, index, state.facts, settingOf({ tables }, state));
}
