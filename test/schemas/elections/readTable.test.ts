import { expect, it } from 'vitest';
import { readFacts, readList, type ListWords } from '../../../src/schemas/elections/index.ts';
import { readSpreadsheet } from '../../../src/schemas/spreadsheets/index.ts';

const words: ListWords = {
  columns: { name: ['姓名'], birth: ['出生日期'], deprived: ['被剥夺政治权利'], hukouHere: ['户籍在本社区'], office: ['职务'], votes: ['得票'] },
  choices: { office: { chair: ['主任'], deputy: ['副主任'], ordinary: ['委员'] } },
  yes: ['是'], no: ['否'],
};

function sheetOf(text: string) {
  const read = readSpreadsheet(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.problem.kind);
  return read.sheet;
}

it('reads people as offices write them; an empty cell is not known', () => {
  const read = readList('voters', sheetOf('姓名,出生日期,被剥夺政治权利,户籍在本社区\n张三,1980年1月2日,否,是\n李四,1990/3/4,,\n'), words);
  expect(read).toMatchObject({ ok: true, rows: [
    { name: '张三', birth: '1980-01-02', deprived: 'no', hukouHere: 'yes', livesHere: 'unknown' },
    { name: '李四', birth: '1990-03-04', deprived: 'unknown', hukouHere: 'unknown' },
  ] });
});

it('tells every cell that cannot be read, by row and column, and uses nothing', () => {
  const read = readList('candidates', sheetOf('姓名,职务,得票\n张三,书记,七百\n李四,委员,"1,200票"\n王五,委员,-3\n'), words);
  expect(read).toMatchObject({ ok: false, count: 3, problems: [
    { kind: 'choice', row: 2, column: 2, given: '书记', choices: ['主任', '副主任', '委员'] }, { kind: 'count', row: 2, column: 3, given: '七百' }, { kind: 'count', row: 4, column: 3, given: '-3' },
  ] });
});

it('asks for the column that names the rows', () => {
  expect(readList('candidates', sheetOf('职务,得票\n委员,3\n'), words)).toEqual({ ok: false, problems: [{ kind: 'needed', column: 'name' }], count: 1 });
});

it.each([[5_000, true], [5_001, false]])('%i rows: %s', (rows, isRead) => {
  expect(readList('ranking', sheetOf(`姓名\n${'甲\n'.repeat(rows)}`), words).ok).toBe(isRead);
});

it.each([
  ['an unknown field', { chair: 1 }, 'chair'], ['half a person', { chairs: 1.5 }, 'chairs'], ['fewer than none', { chairs: -1 }, 'chairs'], ['a day that does not exist', { formedOn: '2026-02-30' }, 'formedOn'],
  ['a choice that is none', { votingMode: 'lottery' }, 'votingMode'], ['an unknown column', { people: [{ surname: 'x' }] }, 'people.0.surname'], ['a list that is none', { people: 'many' }, 'people'], ['no case', [], ''],
])('a case with %s is refused with its place', (_, given, where) => {
  const read = readFacts(given);
  expect(read.ok ? [] : read.problems.map((problem) => problem.where)).toEqual([where]);
});

it('null, absent and "unknown" are all not known', () => {
  const read = readFacts({ chairs: null, kinAmong: 'unknown', people: [{ name: '甲' }] });
  expect(read).toMatchObject({ ok: true, facts: { chairs: null, deputies: null, kinAmong: 'unknown', people: [{ name: '甲', office: null, minority: 'unknown' }] } });
});
