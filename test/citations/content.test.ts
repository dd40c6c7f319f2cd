import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules, together } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { checkCitations, checkContent, checkIds, checkStructure, checkText, describe as say, readSource, readSources } from '../../src/site/checks/index.ts';
import { readUnits } from '../../src/site/structure/index.ts';

const file = 'content/policies/wenzhou-2016-41.mdx';
const good = readFileSync(file, 'utf8');
const { units, problems: inUnits } = await readUnits('content/units');

/** What the checks say of the plain edition after one change. */
function after(search: string | RegExp, replacement: string): readonly string[] {
  const source = readSource(file, good.replace(search, replacement));
  return [...source.problems, ...checkText(source), ...checkIds([source]), ...checkStructure(source, [source], units), ...checkCitations([source], { rules, together })].map(say);
}

test('every plain edition holds together, and every citation stands in its clause', async () => {
  expect([...inUnits, ...checkContent(await readSources('content/policies'), units)].map(say)).toEqual([]);
});

describe('a plain edition that does not hold together is stopped with the place and what to write', () => {
  test('an id used twice', () => {
    expect(after('<Clause id="wz-2.1-s2b"', '<Clause id="wz-2.1-s1"').join('\n')).toMatch(/wenzhou-2016-41\.mdx:\d+: The id "wz-2\.1-s1" is used twice, first in .*:\d+\. Give this one an id of its own/);
  });

  test('a clause that no longer says what a rule cites', () => {
    const [problem] = after('数额，是当地低保标准的30%', '数额，是当地低保标准的三成');
    expect(problem).toMatch(/:\d+: Rule R-F09 cites “是当地低保标准的30%” of clause "wz-2\.3\.1-s2c", but the clause says “.*三成/);
    expect(problem).toMatch(/Cite words that stand there \(in src\/rules\/policies\/wenzhou-2016-41\/\), or restore them here\.$/);
  });

  test('words that stand only in our remark are not the words of the clause', () => {
    expect(after('，是当地低保标准的30%。\n', '，另行规定。\n\n<Gap>是当地低保标准的30%</Gap>\n').join('\n')).toMatch(/Rule R-F09 cites/);
  });

  test('white space between the words does not matter', () => {
    expect(after('数额，是当地低保标准的30%', '数额，是当地低保\n标准的30%')).toEqual([]);
  });

  test('a reading, a row of the annex and a clause that do not exist', () => {
    expect(after(' readings="', ' readings="AMB-WZ-99 ').join('\n')).toMatch(/names the reading "AMB-WZ-99", which is not in the register\. Add <Reading id="AMB-WZ-99"/);
    expect(after(' annex="', ' annex="wz-a.33 ').join('\n')).toMatch(/points at the clause "wz-a\.33", which does not exist/);
    expect(after('<Reading id="AMB-WZ-04" clauses="', '<Reading id="AMB-WZ-04" clauses="wz-9 ').join('\n')).toMatch(/The reading "AMB-WZ-04" names the clause "wz-9"/);
  });

  test('a word nobody knows, and a day that does not exist', () => {
    expect(after(/ strength="\w+"/, ' strength="must"').join('\n')).toMatch(/has strength="must"\. Write shall, should, may/);
    expect(after(/ deadline="[\d-]+"/, ' deadline="2016-08-32"').join('\n')).toMatch(/"2016-08-32", which is no day/);
  });

  test('a reading may be about a clause of another policy, and a clause may meet a reading kept there', () => {
    const other = readSource('content/policies/other.mdx', '<Section id="o-1" number="一" title="x">\n\n<Clause id="o-1.1" number="一" kinds="definition" strength="none" computable="no" readings="AMB-WZ-04">字。</Clause>\n\n</Section>');
    const here = readSource(file, good.replace('<Reading id="AMB-WZ-04" clauses="', '<Reading id="AMB-WZ-04" clauses="o-1.1 '));
    expect([here, other].flatMap((source) => checkText(source, [here, other]))).toEqual([]);
    expect(checkText(other).map(say).join('\n')).toMatch(/names the reading "AMB-WZ-04", which is not in the register/);
  });

  test('a clause that a rule needs has gone', () => {
    expect(after('<Clause id="wz-7.4"', '<Clause id="wz-7.44"').join('\n')).toMatch(/Rule R-F01 rests on the clause "wz-7\.4", which is not in/);
  });

  test('a tag that is not closed', () => {
    expect(after('</Gap>', '').join('\n')).toMatch(/wenzhou-2016-41\.mdx:\d+: This is no MDX: .*Close every <Section>/s);
  });
});
