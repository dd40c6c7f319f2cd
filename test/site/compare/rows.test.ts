import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePolicyText } from '../../../src/site/clauses.ts';
import { compareEditions, type Row } from '../../../src/site/compare/index.ts';

const clause = (id: string, number: string, text: string, more = '') => `<Clause id="${id}" number="${number}" ${more}>${text}</Clause>`;
const section = (id: string, number: string, ...clauses: readonly string[]) => `<Section id="${id}" number="${number}" title="x">\n\n${clauses.join('\n\n')}\n\n</Section>`;
const read = (...sections: readonly string[]) => parsePolicyText(sections.join('\n\n'));

const older = read(
  section('a-1', '第一条', clause('a-1-1', '第一条', '每届三年，可以连任。'), clause('a-1-2', '第一条', '五人到九人。')),
  section('a-2', '第二条', clause('a-2-1', '第二条', '由居民来选。'), clause('a-2-2', '第二条', '不得强迫。'), clause('a-0-1', '第二条', '从前每届两年。', 'earlier="yes"')),
);

const newer = read(
  section('b-1', '第一条', clause('b-1-1', '第一条', '五人到九人。', 'was="a-1-2"'), clause('b-1-2', '第一条', '应当有妇女。')),
  section('b-2', '第二条', clause('b-2-1', '第二条', '每届五年。', 'was="a-1-1" change="三年改成五年。"'), clause('b-2-2', '第二条', '可以连任。', 'was="a-1-1"')),
  section('b-3', '第三条', clause('b-3-1', '第三条', '由居民来选。', 'was="a-2-1"')),
);

const { articles, dropped, counts } = compareEditions(older, newer, 'zh');
const ids = ({ older: left, newer: right }: Row) => [left.map(({ clause: { id } }) => id), right.map(({ clause: { id } }) => id)];
const rows = articles.flatMap(({ rows: inArticle }) => inArticle);

describe('two editions side by side', () => {
  test('each clause is beside those it says it takes the place of, and beside nothing where it says nothing', () => {
    expect(rows.map((row) => [row.kind, ...ids(row)])).toEqual([
      ['same', ['a-1-2'], ['b-1-1']],
      ['new', [], ['b-1-2']],
      ['changed', ['a-1-1'], ['b-2-1', 'b-2-2']],
      ['moved', ['a-2-1'], ['b-3-1']],
    ]);
  });

  test('what no clause takes the place of is dropped, apart from wording older than the edition itself', () => {
    expect(dropped.map((row) => [row.kind, ...ids(row)])).toEqual([['dropped', ['a-2-2'], []]]);
  });

  test('the counts are those of the rows', () => {
    expect(counts).toEqual({ same: 1, moved: 1, changed: 1, new: 1, dropped: 1 });
  });

  test('a changed rule says what changed; a rule that is alike is not marked', () => {
    expect(rows.map(({ changes, marking }) => [changes, marking])).toEqual([[[], 'alike'], [[], 'alike'], [['三年改成五年。'], 'words'], [[], 'alike']]);
  });

  test('an older clause divided among several articles is not marked as if the rest had gone', () => {
    const divided = read(section('c-1', '第一条', clause('c-1-1', '第一条', '每届三年。', 'was="a-1-1"')), section('c-2', '第二条', clause('c-2-1', '第二条', '可以连任。', 'was="a-1-1"')));
    expect(compareEditions(older, divided, 'zh').articles.flatMap((article) => article.rows.map(({ marking }) => marking))).toEqual(['divided', 'divided']);
  });
});

describe('the residents’ committee law of 2018 and 2025', () => {
  const edition = (year: string) => parsePolicyText(readFileSync(`content/policies/residents-committee-law-${year}.mdx`, 'utf8'));
  const [law2018, law2025] = [edition('2018'), edition('2025')];
  const compared = compareEditions(law2018, law2025, 'zh');
  const all = [...compared.articles.flatMap((article) => article.rows), ...compared.dropped];

  test('every clause of either edition is there, the newer ones once', () => {
    expect(all.flatMap((row) => row.newer.map(({ clause: { id } }) => id)).sort()).toEqual(law2025.clauses.map(({ id }) => id).sort());
    const left = new Set(all.flatMap((row) => row.older.map(({ clause: { id } }) => id)));
    expect(law2018.clauses.filter(({ id, isEarlier }) => !isEarlier && !left.has(id))).toEqual([]);
  });

  test('what the catalogue calls deleted is dropped, and nothing else', () => {
    expect(compared.dropped.flatMap((row) => row.older.map(({ clause: { id } }) => id))).toEqual(['rc18-7-1b', 'rc18-11-2', 'rc18-18-1', 'rc18-19-2', 'rc18-23-s2']);
  });

  test('the committee keeps its five to nine members; its area goes from 100–700 to 1,000–3,000 households', () => {
    const beside = (id: string) => all.find(({ newer: right }) => right.some(({ clause: each }) => each.id === id));
    expect(beside('rc25-8-1')).toMatchObject({ kind: 'moved', older: [{ clause: { id: 'rc18-7-1a' } }] });
    expect(beside('rc25-3-1a')).toMatchObject({ kind: 'changed', older: [{ clause: { id: 'rc18-6-1' } }], changes: ['一般规模从100户到700户，改成1000户到3000户。'] });
    expect(beside('rc25-8-2a')).toMatchObject({ kind: 'new', older: [] });
  });
});
