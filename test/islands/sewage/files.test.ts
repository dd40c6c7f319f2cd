import { describe, expect, it } from 'vitest';
import { considerCoverage } from '../../../src/rules/engine/coverage/index.ts';
import type { NaturalVillage } from '../../../src/rules/engine/index.ts';
import { madeUpVillages, scheme, words as planWords } from '../../../src/rules/policies/rural-sewage/index.ts';
import { calendarOf, csvOf, fileOf, linkOf, openFile, openLink } from '../../../src/islands/sewage/files.ts';
import { listTable } from '../../../src/islands/sewage/spreadsheet.ts';
import { initialState, step, type State } from '../../../src/islands/sewage/state.ts';
import type { Tools } from '../../../src/islands/sewage/tools.ts';
import { readVillages } from '../../../src/schemas/coverage/index.ts';
import { sharedWords } from '../../../src/words/calculator/index.ts';
import { sewageWords } from '../../../src/words/sewage/index.ts';

const toolsFor = (state: State): Tools => ({
  lang: 'zh', scheme, state, dispatch: () => undefined, words: sewageWords.zh, own: planWords.zh, shared: sharedWords.zh, examples: [], clauses: { 'pt6-2-a': '二·a' },
  links: { policy: '/policies/rural-sewage/', title: '方案', readings: {} },
});
const answered = (answers: Readonly<Record<string, string | number>>, villages: readonly NaturalVillage[] = []): Tools => toolsFor(
  step(step(initialState, { kind: 'answered', given: Object.entries(answers).map(([id, value]) => ({ id, value })) }), { kind: 'listed', villages }));
const resultOf = ({ state }: Tools) => considerCoverage(scheme, state.given, { factsOn: '2026-11-22', rulesOn: '2026-11-22', chosen: state.chosen });
const whole = { 'list.complete': 'yes', 'plan.firstYear': 2026, 'plan.step': '1', 'year1.admin': 5 } as const;

describe('a file', () => {
  it('opens as it was saved, villages and readings included', async () => {
    const before = answered(whole, madeUpVillages);
    const tools = toolsFor(step(before.state, { kind: 'read', reading: 'P6-A11', option: 'allNatural' }));
    const opened = await openFile(tools, new File([fileOf(tools, resultOf(tools))], 'case.json'));
    expect(opened).toEqual({ given: tools.state.given, chosen: { 'P6-A11': 'allNatural' } });
  });

  it('of three thousand villages stays small enough to be opened again', async () => {
    const many = Array.from({ length: 3000 }, (_, at): NaturalVillage => ({
      name: `自然村${String(at)}`, admin: `行政村${String(at)}`, households: 120, connected: 60, treated: { kind: 'in', year: 2026 }, work: 'new', batch: 2, year: 2027,
      designedOn: '2027-03-01', tenderedOn: '2027-03-20', builtOn: '2027-11-01', acceptedOn: '2027-12-01',
    }));
    const tools = answered(whole, many);
    const opened = await openFile(tools, new File([fileOf(tools, resultOf(tools))], 'case.json'));
    expect('given' in opened ? opened.given.villages.length : opened.reasons).toBe(3000);
  });

  it('that is not ours, or was altered, changes nothing and says why', async () => {
    const tools = answered(whole);
    const refused = async (text: string) => openFile(tools, new File([text], 'case.json'));
    expect(await refused('{')).toEqual({ reasons: [sharedWords.zh.open.notJson] });
    expect(await refused('{"format":"mingce-coverage","schema":9,"calculator":"rural-sewage"}')).toEqual({ reasons: [sharedWords.zh.open.newer] });
    const wrong = await refused(fileOf(tools, resultOf(tools)).replace('"year1.admin":5', '"year1.admin":"many"'));
    expect('reasons' in wrong ? wrong.reasons[0] : '').toContain('year1.admin');
  });
});

it('a file or a link with more treated villages than villages is refused, naming both figures', async () => {
  const tools = answered({ 'total.natural': 100, 'year1.natural': 101 });
  const reasons = [`“第一年年底：自然村”（101）不能比“全镇自然村数”（100）多。`];
  expect(await openFile(tools, new File([fileOf(tools, resultOf(tools))], 'case.json'))).toEqual({ reasons });
  expect(await openLink(tools, linkOf(tools).slice('#case='.length))).toEqual({ reasons });
});

describe('a link', () => {
  it('holds the answers and never the villages', async () => {
    const tools = answered(whole, madeUpVillages);
    const opened = await openLink(tools, linkOf(tools).slice('#case='.length));
    expect(opened).toEqual({ given: { answers: tools.state.given.answers, villages: [] }, chosen: {} });
  });

  it('that was cut opens nothing', async () => {
    const tools = answered(whole);
    expect(await openLink(tools, linkOf(tools).slice('#case='.length, -3))).toEqual({ reasons: [sharedWords.zh.open.linkDamaged] });
  });
});

it('a table tells results, what to build, answers and villages, and runs no formula', () => {
  const [first] = madeUpVillages;
  const villages = first === undefined ? [] : [{ ...first, name: '=1+1' }, ...madeUpVillages.slice(1)];
  const tools = answered(whole, villages);
  const table = csvOf(tools, resultOf(tools));
  expect(table).toContain('第一年年底：行政村,5 / 10，至少要9，还差4,未达,二·a');
  expect(table).toContain('建10个');
  expect(table).toContain("'=1+1");
});

it.each(['zh', 'en'] as const)('a list that was downloaded is read again as it was, %s', (lang) => {
  const tools = { ...answered(whole, madeUpVillages), words: sewageWords[lang] };
  const rows = listTable(tools).replace('\uFEFF', '').trimEnd().split('\r\n').map((line) => line.split(','));
  expect(readVillages(rows, 1500)).toEqual({ ok: true, villages: madeUpVillages, leftOut: [] });
});

it('a calendar has every last day of the year and the day before each report is due', () => {
  const tools = answered({ 'plan.listYear': 2027 });
  const calendar = calendarOf(tools, resultOf(tools));
  for (const day of ['20270331', '20270410', '20270430', '20271130', '20271231', '20270109', '20271209']) expect(calendar).toContain(`DTSTART;VALUE=DATE:${day}`);
});

it('an answer is taken back, a reading is put back, and starting again forgets everything', () => {
  const state = step(answered(whole, madeUpVillages).state, { kind: 'answered', given: [{ id: 'year1.admin', value: null }] });
  expect(state.given.answers['year1.admin']).toBeUndefined();
  const read = step(state, { kind: 'read', reading: 'P6-A11', option: 'allNatural' });
  expect(step(read, { kind: 'read', reading: 'P6-A11', option: null }).chosen).toEqual({});
  expect(step(read, { kind: 'startedAgain' })).toMatchObject({ given: { answers: {}, villages: [] }, chosen: {}, part: 'progress' });
});
