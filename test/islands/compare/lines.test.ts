import { expect, it } from 'vitest';
import { comparedAs } from '../../../src/islands/compare/index.ts';
import { zh } from '../../../src/words/compare/index.ts';

it('what was changed is read as it is said: a day as a day, a choice by its name, and what was not answered by its word', () => {
  const asked = [
    { id: 'day', label: '产生的日子', value: '2026-03-15', field: { kind: 'day' } },
    { id: 'kin', label: '有没有亲属', value: '', field: { kind: 'choice', options: [{ value: 'yes', label: '有' }] } },
    { id: 'count', label: '几人', value: '7', field: { kind: 'number' } },
  ] as const;
  const changed = (id: string, typed: string) => comparedAs(zh, { asked, readings: [], lang: 'zh', notAnswered: '没有答' }, { kind: 'answer', id, typed }, [], []).changed
    .map(({ title, one, other }) => `${title}：${one} → ${other}`);
  expect([changed('day', '2025-03-15'), changed('kin', 'yes'), changed('count', '9')].flat()).toEqual([
    '产生的日子：2026年3月15日 → 2025年3月15日', '有没有亲属：没有答 → 有', '几人：7 → 9',
  ]);
});
