import { describe, expect, test } from 'vitest';
import { checkStructure, checkUnitFiles, describe as say, readSource } from '../../../src/site/checks/index.ts';
import { parseUnits, readUnits } from '../../../src/site/structure/index.ts';

const { units } = await readUnits('content/units');

/** What the checks say of one clause of the Xiamen document. */
function said(attributes: string): string {
  const source = readSource('content/policies/xiamen-rural-2017.mdx', `---\n---\n<Section id="xm-1" number="一" title="事">\n\n<Clause id="xm-1.a" number="一" ${attributes}>字。</Clause>\n\n</Section>`);
  return checkStructure(source, [source], units).map(say).join('\n');
}

describe('facts that do not hold stop the build with file, line and what to write', () => {
  test('a clause whose facts hold is not stopped', () => {
    expect(said('units="市民政局|市财政局" lead="市民政局" covers="section" deadline="*-11-15" deadlineText="11月15日前" targets="村 = 5 个 @2020" councils="小组: 成员 = [市民政局]"')).toBe('');
  });

  test.each([
    ['units="市民政所"', /^content\/policies\/xiamen-rural-2017\.mdx:5: Clause "xm-1\.a" names the unit “市民政所”, which content\/units does not know for this policy\. Add names: \["市民政所"\] to a unit in the file whose policies: \[…\] hold xiamen-rural-2017/],
    ['units="市民政局" lead="市民所"', /names the unit “市民所”/],
    ['councils="小组: 成员 = [民政所]"', /has the unit “民政所” on a body.*take the brackets away/],
    ['councils="小组: = 张三"', /councils="….*cannot be read\. Write the body, a colon/],
    ['targets="村 = 5"', /has targets="…村 = 5…", which is no figure\. Write the unit after 5/],
    ['statistics="村 5 个"', /has statistics=.*which is no figure\./],
    ['targets="村 = 2–3 个 ?AMB-XM-99"', /rests on the reading "AMB-XM-99", which is not in the register/],
    ['deadline="2016-08-32" deadlineText="8月底"', /is due on "2016-08-32", which is no day\. Write 2020, 2020-08 or 2020-08-31/],
    ['deadline="2016-08-31"', /has deadline="2016-08-31", but not the words of the clause\. Add deadlineText/],
    ['deadlineText="月底前"', /is due “月底前”, but has no deadline/],
    ['documents="申请表"', /has documents, from or to without a dossier\. Write dossier="…"/],
    ['covers="all" units="市民政局"', /has covers="all"\. Write covers="section"/],
    ['covers="section"', /covers its section, but names no unit/],
  ])('%s', (attributes, message) => {
    expect(said(attributes)).toMatch(message);
  });
});

describe('files of units', () => {
  const parse = (yaml: string) => parseUnits('content/units/p.yaml', yaml);
  const head = 'place: { id: p, zh: 甲, vi: A, en: A }\npolicies: [x]\nunits:\n';

  test('a field that is not right is named with its line', () => {
    expect(parse(`${head}  - id: p-a\n    names: []\n    title: { zh: 一, vi: B, en: C }\n`).problems.map(say)).toEqual(['content/units/p.yaml:5: The field "units.0.names" is not right. Write at least one name as it stands in a policy.']);
    expect(parse(`${head}  - id: p-a\n    names: [甲局]\n    title: { zh: 一, vi: B }\n`).problems.map(say).join()).toMatch(/p\.yaml:6: The field "units\.0\.title\.en" is missing\. Write a text here/);
    expect(parse('place: [').problems.map(say).join()).toMatch(/p\.yaml:1: This cannot be read: .* Put texts that hold a colon in quotes/);
  });

  test('a misspelt field says which one is meant', () => {
    expect(parse(`${head}  - idd: p-a\n    names: [甲局]\n    title: { zh: 一, vi: B, en: C }\n`).problems.map(say)).toEqual([
      expect.stringContaining('The field "units.0.id" is missing.'), 'content/units/p.yaml:4: There is no field "units.0.idd". Write "id".',
    ]);
  });

  test('a name that no clause uses, and a policy that does not exist', () => {
    const read = parse(`${head}  - id: p-a\n    names: [甲局]\n    title: { zh: 一, vi: B, en: C }\n`).units.map(({ unit }) => unit);
    expect(checkUnitFiles([], read).map(say)).toEqual([
      expect.stringContaining('The policy "x" does not exist'), expect.stringContaining('No clause names “甲局” of the unit "p-a"'),
    ]);
  });
});
