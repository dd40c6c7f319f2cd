import { describe, expect, test } from 'vitest';
import { checkIds, checkRegister, checkText } from '../../../src/site/checks/index.ts';
import { clause, saidOf, section, small } from './small.ts';

const reading = (tag: string, inside = '问什么？\n\n<Option id="A">这样。</Option>\n\n<Option id="B">那样。</Option>') => `<Reading id="R-1" ${tag}>\n\n${inside}\n\n</Reading>\n`;
const said = (body: string) => {
  const source = small(body);
  return saidOf(source, [...source.problems, ...checkText(source, [source]), ...checkRegister(source), ...checkIds([source])]);
};

describe('the register of readings', () => {
  test('is let through where clause and reading name each other', () => {
    expect(said(section(clause('s-1.1', { tag: ' readings="R-1"' }) + reading('clauses="s-1.1" handling="H2 H1" recommended="A"')))).toEqual([]);
  });

  test('a recommended option that does not exist', () => {
    expect(said(section(clause('s-1.1') + reading('clauses="s-1.1" handling="H1" recommended="C"')))).toEqual([
      'small.mdx:8: The reading "R-1" recommends "C", which is none of its options. Write A, B, or leave recommended="…" out.',
    ]);
  });

  test('a clause whose reading is about others', () => {
    expect(said(section(clause('s-1.1', { tag: ' readings="R-1"' }) + clause('s-1.2') + reading('clauses="s-1.2" handling="H1"')))).toEqual([
      'small.mdx:3: Clause "s-1.1" names the reading "R-1", but that reading is not about it. Add s-1.1 to clauses="…" of <Reading id="R-1">, or take R-1 out here.',
    ]);
  });

  test('a handling nobody knows, options that cannot be told apart, and an entry without a question', () => {
    expect(said(section(clause('s-1.1') + reading('clauses="s-1.1" handling="H4"')))).toEqual([
      'small.mdx:8: The reading "R-1" has handling="H4". Write H1 (used with a mark), H2 (both results shown) or H3 (left open); two with a space between where it depends.',
    ]);
    expect(said(section(clause('s-1.1') + reading('clauses="s-1.1" handling="H1"', '<Option id="A">这样。</Option>\n\n<Option id="A"></Option>')))).toEqual([
      'small.mdx:8: The reading "R-1" asks nothing. Write its question in words between <Reading …> and the first <Option>.',
      'small.mdx:8: Option A of the reading "R-1" says nothing. Write its text between <Option …> and </Option>.',
      'small.mdx:8: The reading "R-1" has two options A. Give each <Option> a letter of its own.',
    ]);
  });

  test('a note on damage that says nothing', () => {
    expect(said(section('<Damage></Damage>\n'))).toEqual(['small.mdx:3: A note on damage says nothing. Write what was lost and how it is read between <Damage …> and </Damage>.']);
  });
});

test('two sections of one id are named with the place of the first', () => {
  expect(said(section(clause('s-1.1'), 's-1') + section(clause('s-2.1'), 's-1'))).toEqual([
    'small.mdx:10: The id "s-1" is used twice, first in small.mdx:1. Give this one an id of its own; the first is already linked to.',
  ]);
});

test('rows, body clauses, readings and damage that point at nothing', () => {
  expect(said(section(`${clause('s-1.1', { tag: ' annex="s-a.1" body="s-9" readings="R-9"' })}<Damage clauses="s-8">换行。</Damage>\n`))).toEqual([
    'small.mdx:3: Clause "s-1.1" names the reading "R-9", which is not in the register. Add <Reading id="R-9" …> at the end of the file, or take it out of readings="…".',
    'small.mdx:3: Clause "s-1.1" points at the clause "s-a.1", which does not exist. Write the id of a clause of this file in annex="…" or body="…".',
    'small.mdx:3: Clause "s-1.1" points at the clause "s-9", which does not exist. Write the id of a clause of this file in annex="…" or body="…".',
    'small.mdx:8: A note on damage names the clause "s-8", which does not exist. Write ids of clauses of this file in clauses="…".',
  ]);
});
