import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { beyond, requirements, unitsOf, words } from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';

const edition = readFileSync('content/policies/xiamen-rural-2017.mdx', 'utf8');
const ofTasks = [...edition.matchAll(/<Clause id="(xm-(?:[1-9]\d?|b\d)\.\w+)"/gu)].map(([, id = '']) => id);

it('every clause of a task is either asked of somebody or told as beyond a village, and none is both', () => {
  const asked = new Set(requirements.flatMap(({ clauses }) => clauses));
  expect(ofTasks.length).toBeGreaterThan(100);
  expect(ofTasks.filter((id) => !asked.has(id))).toEqual([...beyond]);
});

it('who leads what is beyond a village stands at the first clause of its task', () => {
  for (const id of beyond) expect(edition, id).toMatch(new RegExp(`<Clause id="${unitsOf(id)[0]?.replace('.', '\\.') ?? ''}"[^>]*lead=`, 'u'));
});

it.each(['zh', 'en'] as const)('each is said in a few words, and no two alike (%s)', (lang) => {
  const said = beyond.map((id) => words[lang].beyond[id]);
  expect(new Set(said).size).toBe(beyond.length);
});
