import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/islands/assessment/cell.ts';
import { cellText, readCell } from '../../../src/islands/assessment/several/cellText.ts';
import { columnId, columnsOf } from '../../../src/islands/assessment/several/columns.ts';
import { matrixOf } from '../../../src/islands/assessment/several/matrix.ts';
import { enteredText, problemsText, sheetProblemText } from '../../../src/islands/assessment/several/problemsText.ts';
import { blockOf, hasHeader, laidOver, readSheet } from '../../../src/islands/assessment/several/sheet.ts';
import { filledRows, readTable, topicsAsking, typedIn } from '../../../src/islands/assessment/several/table.ts';
import { considerWithRequirements, type Answer, type Question } from '../../../src/rules/engine/index.ts';
import { facilities } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { seeded } from '../../agreement/random.ts';
import { drawArea } from '../../agreement/randomAreas.ts';
import { opened, tools, toolsIn, withoutCity } from './cases.ts';

const { rules } = tools;
const every = new Set(rules.requirements.map(({ id }) => id));

function question(id: string): Question {
  const found = rules.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no question "${id}".`);
  return found;
}

describe('a cell is read as offices write it', () => {
  it.each([
    ['area.level', '镇', 'town'], ['area.level', '乡', 'town'], ['area.level', '乡、镇', 'town'], ['area.level', '街道', 'street'], ['area.level', '县级市', 'countyCity'],
    ['area.level', 'town', 'town'], ['area.level', '市本级', 'city'], ['area.level', '社区', 'village'],
    ['area.residents', '45,210', 45_210], ['area.residents', '４５２１０人', 45_210], ['area.residents', '45210.0', 45_210], ['area.residents', '不清楚', 'unknown'],
    ['facilities.rehabBeds', '120张', 120], ['facilities.careCentres', '1家', 1],
    ['area.urban', '有', 'yes'], ['area.urban', '√', 'yes'], ['area.urban', '否', 'no'], ['area.urban', '无', 'no'],
    ['facilities.functions', '医疗康复、职业康复', ['medical', 'vocational']], ['facilities.functions', '无', []],
    ['lottery.total', '1,000.50', 100_050], ['area.residents', '', undefined],
  ] as const)('%s: %j is %j', (id, text, value) => {
    expect(readCell(question(id), text, tools)).toEqual({ value });
  });

  it.each([
    ['area.level', '省', 'notAChoice'], ['area.residents', '九千', 'notCount'], ['area.residents', '45,21', 'notCount'], ['area.residents', '-1', 'notCount'],
    ['area.residents', '20000001', 'aboveMost'], ['area.disabledPeople', '0', 'belowLeast'], ['area.urban', '一半', 'notYesNo'], ['facilities.functions', '医疗康复、唱歌', 'notAChoice'],
  ] as const)('%s: %j is refused', (id, text, kind) => {
    expect(readCell(question(id), text, tools)).toMatchObject({ problem: { kind } });
  });

  it('20,000,000 people are still taken, and one person with a certificate', () => {
    expect(readCell(question('area.residents'), '20000000', tools)).toEqual({ value: 20_000_000 });
    expect(readCell(question('area.disabledPeople'), '1', tools)).toEqual({ value: 1 });
  });

  it.each(['zh', 'en'] as const)('what the table writes in %s it reads again', (lang) => {
    const speaking = toolsIn(lang);
    const random = seeded(7);
    for (let round = 0; round < 200; round += 1) {
      for (const [id, answer] of Object.entries<Answer>(drawArea(random, rules.questions, 0))) {
        expect(readCell(question(id), cellText(question(id), answer, speaking), speaking), id).toEqual({ value: answer });
      }
    }
  });
});

describe('a sheet with headings', () => {
  it('is placed by them, in any order, and says which columns it does not know', () => {
    const read = readSheet(tools, [['备注', '常住人口', '级别', '名称'], ['好', '45210', '镇', '甲镇'], [], ['', '九千', '省', '乙']]);
    expect(read).toEqual({
      rows: [{ 'area.residents': '45210', 'area.level': '乡、镇', name: '甲镇' }, { 'area.residents': '九千', 'area.level': '省', name: '乙' }], unused: ['备注'],
    });
  });

  it('without a kind of place, or with a column twice, is refused as a whole', () => {
    expect(readSheet(tools, [['名称', '人数'], ['甲', '1']])).toEqual({ problem: { kind: 'noHeader' } });
    expect(readSheet(tools, [['级别', '常住人口', 'area.residents'], ['镇', '1', '2']])).toEqual({ problem: { kind: 'twice', column: 3, name: 'area.residents' } });
  });
});

it('a row with a cell too many is refused with its number, since every cell behind may stand in a wrong column', () => {
  expect(readSheet(tools, [['名称', '级别'], ['甲', '镇', ' '], ['乙', '镇', '9']])).toEqual({ problem: { kind: 'long', row: 3, cells: 3, all: 2 } });
  expect(sheetProblemText({ kind: 'long', row: 3, cells: 3, all: 2 }, [], tools)).toContain('第 3 行有 3 格');
});

describe('a row that was just entered', () => {
  const rows = [{ name: '甲', 'area.level': '镇', 'area.residents': '九千' }, { name: '乙', 'area.residents': '1' }, { name: '丙', 'area.level': '镇', 'area.residents': '-1' }];

  it('is checked by itself; what kind of place it is may still follow', () => {
    expect(enteredText(tools, rows, [0], []).map(({ id }) => id)).toEqual(['cell-0-area-residents']);
    expect(enteredText(tools, rows, [1], [])).toEqual([]);
  });

  it('keeps what was found in other rows, and loses what was mended', () => {
    const found = enteredText(tools, rows, [0, 2], []);
    expect(found.map(({ text }) => text.slice(0, 6))).toEqual(['第 1 行“', '第 3 行“']);
    expect(enteredText(tools, [{ name: '甲', 'area.level': '镇', 'area.residents': '9000' }, ...rows.slice(1)], [0], found).map(({ id }) => id)).toEqual(['cell-2-area-residents']);
  });
});

describe('what is pasted', () => {
  it('is taken apart as spreadsheets put it together', () => {
    expect(blockOf('甲镇\t镇\r\n"乙""街"""\t"一\n二"\r\n')).toEqual([['甲镇', '镇'], ['乙"街"', '一\n二']]);
    expect(blockOf('a\t\tb')).toEqual([['a', '', 'b']]);
  });

  it('is laid over the table from its cell on, with new rows where it needs them', () => {
    const columns = columnsOf(tools, [{ 'area.level': '镇' }], ['institutions']);
    const laid = laidOver(tools, [{ name: '甲' }], columns, { row: 0, column: 1 }, [['镇', '100'], ['街道', '200']]);
    expect(laid).toEqual([{ name: '甲', 'area.level': '乡、镇', [columnId(columns[2] ?? 'name')]: '100' }, { 'area.level': '街道', [columnId(columns[2] ?? 'name')]: '200' }]);
  });

  it('is known to have headings by two of them', () => {
    expect(hasHeader(tools, [['名称', '级别']])).toBe(true);
    expect(hasHeader(tools, [['甲镇', '镇']])).toBe(false);
  });
});

describe('the table', () => {
  it('asks a town for few columns and a county for more', () => {
    const of = (level: string) => columnsOf(tools, [{ 'area.level': level }], ['institutions']).map(columnId);
    expect(of('镇')).toEqual(['name', 'area.level', 'area.residents', 'facilities.shelteredOrganisations', 'facilities.villageCare']);
    expect(of('县')).toEqual(expect.arrayContaining(['area.disabledPeople', 'facilities.rehabBeds', 'facilities.careBeds']));
    expect(of('')).toEqual(['name', 'area.level']);
  });

  it('every fault is told with its row and column, and nothing is read by halves', () => {
    const read = readTable(tools, [{ name: '甲', 'area.level': '镇' }, { name: '乙', 'area.level': '', 'area.residents': '九千' }]);
    const texts = 'problems' in read ? problemsText(read.problems, tools).map(({ text }) => text) : [];
    expect(texts).toEqual(['第 2 行“级别”：选这个地方的级别。', '第 2 行“常住人口”：这里填整数，比如 30。不清楚就空着。']);
  });

  it('takes 300 rows and not 301', () => {
    const rows = Array.from({ length: 301 }, () => ({ 'area.level': '镇' }));
    expect(readTable(tools, rows.slice(1))).toMatchObject({ places: expect.any(Array) as unknown });
    expect(readTable(tools, rows)).toEqual({ problems: [{ kind: 'tooManyRows', n: 301, most: 300 }] });
    expect(readTable(tools, filledRows([{}, { name: ' ' }]))).toEqual({ problems: [{ kind: 'noRows' }] });
  });

  it('a case that was opened stands in it as it would have been typed', () => {
    const state = opened('several-towns');
    const typed = typedIn(tools, state);
    expect(typed.rows[0]).toEqual({ name: '', 'area.level': '乡、镇', 'area.residents': '45210', 'facilities.shelteredOrganisations': '0' });
    expect(readTable(tools, typed.rows)).toMatchObject({ places: state.facts.lists['areas'] });
  });

  it('a whole city is left out of the total beside its counties, and counted alone', () => {
    expect(withoutCity([{ 'area.level': 'city' }, { 'area.level': 'county' }])).toEqual([1]);
    expect(withoutCity([{ 'area.level': 'city' }])).toEqual([0]);
  });
});

it('each mark of the table says what the explanation says, for places of every kind', () => {
  const random = seeded(41);
  const setting = { factsOn: '2020-12-31', rulesOn: '2020-12-31', tables: [], readings: {} } as const;
  const ofPlaces = rules.questions.filter(({ of }) => of !== null);
  const [level] = ofPlaces;
  const areas = Array.from({ length: 150 }, (_, at) => ({ ...drawArea(random, ofPlaces, at % 3 === 0 ? 0.5 : 0.1), ...(level === undefined ? {} : drawArea(random, [level], 0)) }));
  const facts = { answers: {}, lists: { areas } };
  const explained = considerWithRequirements(rules, facts, setting).requirements;
  const marks = matrixOf(rules, facts, setting, every);
  const seen = new Set<string>();
  for (const outcome of explained) {
    const { requirement, verdict, gap } = cellOf(outcome);
    const mark = marks[outcome.index ?? 0]?.find((each) => each.requirement === requirement);
    seen.add(verdict);
    expect({ requirement, verdict: mark?.verdict, gap: mark?.gap }).toEqual({ requirement, verdict, gap });
  }
  expect([...seen].sort()).toEqual(['depends', 'met', 'notRequired', 'officeDecides', 'unmet']);
  expect(facilities.requirements.length).toBe(every.size);
});

it('a sheet is looked at in the topics its columns belong to, and people alone belong to none', () => {
  expect(topicsAsking(tools, [{ 'area.level': '县', 'culture.points': '1' }, { 'facilities.rehabBeds': '3' }])).toEqual(['institutions', 'culture']);
  expect(topicsAsking(tools, [{ 'area.level': '县', 'area.residents': '1000' }])).toEqual([]);
});
