import { describe, expect, it } from 'vitest';
import { assessment, jointly, progress, requirements, rules, targetsOf } from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';
import { readSources } from '../../../../src/site/checks/index.ts';

const ids: readonly string[] = requirements.map(({ id }) => id);

/** The clause each target of the catalogue stands in. */
const targetClauses = {
  'XT-01': 'xm-goal.s2', 'XT-02': 'xm-goal.s3', 'XT-03': 'xm-6.a', 'XT-04': 'xm-8.b', 'XT-05': 'xm-12.b', 'XT-06': 'xm-13.a', 'XT-07': 'xm-14.b', 'XT-08': 'xm-14.c',
  'XT-09': 'xm-14.c', 'XT-10': 'xm-14.d', 'XT-11': 'xm-14.e', 'XT-12': 'xm-21.a', 'XT-13': 'xm-22.d', 'XT-14': 'xm-25.b', 'XT-15': 'xm-25.d', 'XT-16': 'xm-26.c',
  'XT-17': 'xm-b2.b', 'XT-18': 'xm-b2.c', 'XT-19': 'xm-b2.d', 'XT-20': 'xm-16.b',
} as const;

describe('the catalogue', () => {
  it.each(Array.from({ length: 92 }, (_, at) => `xm-chk-${String(at + 1).padStart(2, '0')}`))('%s of the self-check is a requirement', (check) => {
    expect(ids).toContain(check);
  });

  it.each(Object.entries(targetClauses))('%s is decided by a requirement that rests on %s', (target, clause) => {
    const found = Object.entries(targetsOf).find(([name]) => name === target)?.[1] ?? [];
    expect(found.flatMap((id: string) => requirements.find((each) => each.id === id)?.clauses ?? [])).toContain(clause);
  });

  it('every clause of the plain edition that can be computed or checked is the clause of some requirement', async () => {
    const edition = (await readSources('content/policies')).find(({ file }) => file.includes('xiamen-rural-2017'));
    const clauses = edition === undefined || typeof edition.text === 'string' ? [] : edition.text.clauses;
    const computable = clauses.filter(({ computable: how }) => how !== 'no').map(({ id }) => id);
    const used = new Set(requirements.flatMap(({ clauses }) => [...clauses] as string[]));
    expect(computable.length).toBeGreaterThan(100);
    expect(computable.filter((id) => id !== 'xm-scope' && !used.has(id))).toEqual([]);
  });

  it('every requirement is of a place', () => {
    expect(requirements.filter(({ of }) => of !== 'places')).toEqual([]);
  });

  it('names by 2017 and by 2020 what the document names', () => {
    const by = (day: string) => requirements.filter((each) => each.by === day).map(({ id }) => id).sort();
    expect(by('2017-12-31')).toEqual(['XT-01']);
    expect(by('2020-12-31')).toEqual(['XT-02', 'XT-05', 'XT-08', 'XT-09', 'xm-chk-40', 'xm-chk-41', 'xm-chk-47', 'xm-chk-65']);
  });

  it('counts apart what the text only tries, encourages or extends step by step', () => {
    expect([...progress.encouraged].sort()).toEqual(['04', '18', '19', '23', '34', '61', '62', '71', '85', '87', '90'].map((n) => `xm-chk-${n}`));
  });

  it('has the eleven hard indicators, and four that are asked of listed villages', () => {
    expect(progress.hard).toHaveLength(11);
    expect(progress.listed).toEqual(['xm-chk-30', 'xm-chk-47', 'xm-chk-79', 'xm-chk-91']);
    expect([...progress.hard, ...progress.listed, ...jointly].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names only questions there are where something is begun, under way or asked first', () => {
    const questions = new Set(rules.questions.map(({ id }) => id));
    const named = [...Object.values(progress.begun).flat(), ...Object.values(progress.underWay), ...assessment.pages.flatMap((page) => page.questions)];
    expect(named.filter((id) => !questions.has(id))).toEqual([]);
  });
});

it('who leads and who supports is named by a clause of the plain edition, for all but the goals', async () => {
  const edition = (await readSources('content/policies')).find(({ file }) => file.includes('xiamen-rural-2017'));
  const leading = new Set(edition === undefined || typeof edition.text === 'string' ? [] : edition.text.clauses.filter(({ lead }) => lead.length > 0).map(({ id }) => id));
  expect(requirements.filter(({ annex }) => annex.some((clause) => !leading.has(clause))).map(({ id }) => id)).toEqual([]);
  expect(requirements.filter(({ annex }) => annex.length === 0).map(({ id }) => id)).toEqual(['XT-02', 'XT-01']);
});
