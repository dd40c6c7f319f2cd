import { expect, it } from 'vitest';
import { parsePolicyText } from '../../src/site/clauses.ts';
import { partOf } from '../../src/site/parts.ts';
import type { ClauseView } from '../../src/site/policies.ts';

const text = parsePolicyText(`<Section id="x-1" number="一" title="x">

<Clause id="x-1.0" number="一">字。</Clause>

<Section id="x-1.1" number="（一）" title="y">

<Clause id="x-1.1-a" number="（一）">字。</Clause>

</Section>

</Section>

<Section id="x-10" number="十" title="z">

<Clause id="x-10.1" number="十">字。</Clause>

</Section>`);
const clauses = new Map<string, ClauseView>(text.clauses.map((clause) => [clause.id, { ...clause, policy: 'x', label: `${clause.number}·1`, computedBy: [], computedIn: [], saysOnly: null }]));
const policy = { id: 'x', text, clauses };

it('a section holds every clause in it, and none of a section whose name begins like its own', () => {
  expect(partOf(policy, 'x-1')).toEqual({ id: 'x-1', label: '一', clauses: ['x-1.0', 'x-1.1-a'] });
  expect(partOf(policy, 'x-1.1').clauses).toEqual(['x-1.1-a']);
});

it('a clause holds itself, and goes by its printed number with our mark', () => {
  expect(partOf(policy, 'x-10.1')).toEqual({ id: 'x-10.1', label: '十·1', clauses: ['x-10.1'] });
});

it('what the text does not have is named', () => {
  expect(() => partOf(policy, 'x-2')).toThrow(/"x-2", which is no clause and no section of x/u);
});
