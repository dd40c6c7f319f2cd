import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/site/checks/index.ts';
import { keptList, listFile, listOf, written } from './support/list.ts';
import { sharedFolder } from './support/shared.ts';

const sources = await readSources('content/policies');
const listed = keptList();
const clauses = sources.flatMap(({ id: policy, text }) => text.clauses.map((clause) => ({ ...clause, policy })));

/** Clauses that no catalogue lists, each with its reason. */
const ownClauses: ReadonlyMap<string, string> = new Map([
  ...['rc18-1-s1', 'rc18-2-s3', 'rc18-5-s1', 'rc18-9-s1', 'rc18-10-s2', 'rc18-12-s1', 'rc18-13-s2', 'rc18-13-s3', 'rc18-23-s2'].map(
    (id) => [id, 'the catalogue lists of the 2018 law only what 2025 changed; the edition is the whole law'] as const,
  ),
]);

/** Kinds that differ from the catalogue's, each with its reason. */
const ownKinds: ReadonlyMap<string, string> = new Map(
  ['xm-goal.s2', 'xm-goal.s3', 'xm-14.c', 'xm-21.a'].map((id) => [id, 'the target names its year, so it stands among the deadlines too']),
);

describe('the clauses of the plain editions', () => {
  test('are all those of the catalogues, each exactly once', () => {
    const counts = Map.groupBy(clauses, ({ id }) => id);
    expect(listed.filter(({ id }) => !counts.has(id)).map(({ policy, id }) => `missing: ${id}, of content/policies/${policy}.mdx`)).toEqual([]);
    expect([...counts].filter(([, each]) => each.length > 1).map(([id]) => `more than once: ${id}`)).toEqual([]);
  });

  test('stand in the edition of their policy', () => {
    const policies = new Map(listed.map(({ id, policy }) => [id, policy]));
    expect(clauses.filter(({ id, policy }) => (policies.get(id) ?? policy) !== policy).map(({ id, policy }) => `${id} stands in ${policy}`)).toEqual([]);
  });

  test('are in the catalogues, but for those that say why not', () => {
    const known = new Set(listed.map(({ id }) => id));
    expect(clauses.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([...ownClauses.keys()]);
  });

  test('have the number the document prints and the kinds the catalogue gives', () => {
    const found = new Map(clauses.map((clause) => [clause.id, clause]));
    const differ = listed.flatMap(({ id, number, kinds }) => {
      const clause = found.get(id);
      if (clause === undefined) return [];
      const own = clause.kinds.join(' ');
      return [
        ...(number === null || number === clause.number ? [] : [`${id}: number="${clause.number}", the catalogue gives ${number}`]),
        ...(kinds === null || kinds === own || (ownKinds.has(id) && own === `${kinds} deadline`) ? [] : [`${id}: kinds="${own}", the catalogue gives ${kinds}`]),
      ];
    });
    expect(differ).toEqual([]);
  });

  test('are compared by number and kind nearly everywhere', () => {
    expect(listed.filter(({ number }) => number === null).length).toBeLessThanOrEqual(17);
    expect(listed.filter(({ kinds }) => kinds === null).length).toBeLessThanOrEqual(46);
  });
});

test('the list that is kept here is what the catalogues say today', ({ skip }) => {
  const catalogues = listOf(sharedFolder('catalogue', skip));
  expect(new Set(catalogues.map(({ id }) => id)).size).toBe(catalogues.length);
  expect(readFileSync(listFile, 'utf8'), 'run: node test/content/writeClauseList.ts').toBe(written(catalogues));
});
