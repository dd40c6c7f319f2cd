import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicyText } from '../../src/site/clauses.ts';
import { coverageOf } from '../../src/site/coverage.ts';
import { rulesByClause } from '../../src/site/links.ts';
import type { ClauseView } from '../../src/site/policies.ts';
import { ruleBooks } from '../../src/site/ruleBooks.ts';

/** The clauses of a plain edition as pages see them, with the rules that rest on each. */
function clausesOf(source: string, computedBy: (clause: string) => readonly string[] = () => []): ReadonlyMap<string, ClauseView> {
  return new Map(parsePolicyText(source).clauses.map((clause) => [
    clause.id, { ...clause, policy: 'x', label: clause.number, computedBy: computedBy(clause.id), computedIn: [], saysOnly: null },
  ]));
}

/** The state of the clause that brings in a table of two rows, the second as given. */
function stateOf(clause: string, row = 'units="甲|乙" deadline="2016-09-30" deadlineText="9月底前"', computedBy: readonly string[] = []) {
  const source = `<Section id="x-1" number="一" title="x">

<Clause id="x-1.1" number="一" ${clause}>字。</Clause>

</Section>

<Section id="x-a" number="附件" title="x">

<Clause id="x-a.1" number="1" computable="no" units="甲" deadline="2016-08-31" deadlineText="8月底前">字。</Clause>

<Clause id="x-a.2" number="2" computable="no" ${row}>字。</Clause>

</Section>`;
  const found = coverageOf({ clauses: clausesOf(source, (id) => (id === 'x-1.1' ? computedBy : [])) }).clauses.find(({ clause: { id } }) => id === 'x-1.1');
  return found === undefined ? undefined : [found.state, found.inTable];
}

const annex = 'computable="yes" annex="x-a.1 x-a.2"';

describe('a clause that brings in a table', () => {
  it('is computed where every row has its units and its day', () => {
    expect(stateOf(annex)).toEqual(['computed', true]);
    expect(stateOf('computable="partly" annex="x-a.1 x-a.2"')).toEqual(['computed', true]);
  });

  it('is still to be done where a row lacks its units, its day, or is no row of an annex', () => {
    expect(stateOf(annex, 'deadline="2016-09-30" deadlineText="9月底前"')).toEqual(['notYet', false]);
    expect(stateOf(annex, 'units="甲" deadlineText="尽快"')).toEqual(['notYet', false]);
    expect(stateOf('computable="yes" annex="x-a.1 x-1.1"')).toEqual(['notYet', false]);
    expect(stateOf('computable="yes" annex="x-a.1 x-a.3"')).toEqual(['notYet', false]);
    expect(stateOf('computable="yes"')).toEqual(['notYet', false]);
  });

  it('is not computed by a row that names it as its task: who does it by when is not what it comes to', () => {
    expect(stateOf(annex, 'units="甲" deadline="2016-09-30" body="x-1.1"')).toEqual(['notYet', false]);
  });

  it('stays for people to check, or to be known, where there is nothing to compute', () => {
    expect(stateOf('computable="selfCheck" annex="x-a.1 x-a.2"')).toEqual(['selfCheck', false]);
    expect(stateOf('computable="no" annex="x-a.1 x-a.2"')).toEqual(['information', false]);
  });

  it('is computed by its rules first', () => {
    expect(stateOf(annex, undefined, ['R-1'])).toEqual(['computed', false]);
  });
});

describe('the plain editions', () => {
  const folder = 'content/policies';
  const editions = readdirSync(folder).map((file) => {
    const policy = file.replace('.mdx', '');
    const byClause = ruleBooks.filter(({ rules }) => rules.policy === policy).map((book) => rulesByClause(book));
    return { policy, coverage: coverageOf({ clauses: clausesOf(readFileSync(`${folder}/${file}`, 'utf8'), (id) => byClause.flatMap((rules) => rules.get(id) ?? [])) }) };
  });

  it('have one clause that is computed as a table: the annex of Wenzhou', () => {
    expect(editions.flatMap(({ coverage }) => coverage.clauses.filter(({ inTable }) => inTable).map(({ clause }) => clause.id))).toEqual(['wz-7.6']);
  });

  it('leave nothing of Wenzhou to be computed', () => {
    const wenzhou = editions.find(({ policy }) => policy === 'wenzhou-2016-41')?.coverage.clauses ?? [];
    expect(wenzhou.length).toBeGreaterThan(200);
    expect(wenzhou.filter(({ state }) => state === 'notYet').map(({ clause }) => clause.id)).toEqual([]);
  });
});
