import { describe, expect, test } from 'vitest';
import { parsePolicyText } from '../../../src/site/clauses.ts';
import { factsOf, namesIn, parseUnits, relationsOf } from '../../../src/site/structure/index.ts';

const yaml = `place: { id: p, zh: 甲市, vi: A, en: A }
policies: [x]
units:
  - id: p-civil
    names: [市民政局]
    assumed: [民政部门]
    title: { zh: 管民政, vi: Dân chính, en: Civil affairs }
  - id: p-finance
    names: [市财政局]
    title: { zh: 管钱, vi: Tài chính, en: Finance }
`;
const { units } = parseUnits('content/units/p.yaml', yaml);
const names = namesIn('x', units.map(({ unit }) => unit));

const facts = (...clauses: readonly string[]) => factsOf('x', parsePolicyText(`<Section id="x-1" number="一" title="事">\n\n${clauses.map((attributes, index) => `<Clause id="x-1.${String(index)}" number="一" ${attributes}>字。</Clause>`).join('\n\n')}\n\n</Section>`), names);

describe('who is responsible', () => {
  test('one leads and the others share, in their order; where nobody leads all are named alike', () => {
    const { responsibilities } = facts('units="市民政局|市财政局" lead="市财政局"', 'units="民政部门|市财政局"');
    expect(responsibilities.map(({ clause, unit, role, order, isAssumed }) => [clause, unit, role, order, isAssumed])).toEqual([
      ['x-1.0', 'p-civil', 'supporting', 1, false], ['x-1.0', 'p-finance', 'lead', 2, false],
      ['x-1.1', 'p-civil', 'responsible', 1, true], ['x-1.1', 'p-finance', 'responsible', 2, false],
    ]);
  });

  test('units may stand for the whole section', () => {
    expect(facts('units="市民政局" covers="section"').responsibilities[0]?.section).toBe('x-1');
    expect(facts('units="市民政局"').responsibilities[0]?.section).toBeNull();
  });

  test('the same words in another place are no unit of this one', () => {
    expect(namesIn('y', units.map(({ unit }) => unit)).size).toBe(0);
  });
});

describe('what is due', () => {
  test('a clause is due once a date, with the targets of that date; a target without a date makes nothing due', () => {
    const { deadlines, targets } = facts('deadline="2025-12-31" deadlineText="到2025年" targets="旧村 ≥ 240 个 @20xx|新村 = 1200 个 @2025|厕所 = 5 座"');
    expect(deadlines.map(({ when, words, targets: own }) => [when?.year, words, own.map(({ what }) => what)])).toEqual([[2025, '到2025年', ['新村']], ['lost', null, ['旧村']]]);
    expect(targets.map(({ what }) => what)).toEqual(['旧村', '新村', '厕所']);
  });

  test('a period that runs from an event has no date', () => {
    expect(facts('within="收到申诉那天起3日以内"').deadlines).toEqual([{ policy: 'x', clause: 'x-1.0', when: null, words: '收到申诉那天起3日以内', targets: [] }]);
  });
});

test('a council is put together from all clauses that name it', () => {
  const { councils } = facts('councils="评议会: 主席 = 乡长|办公室"', 'councils="评议会: 成员 = [市民政局]; …"');
  expect(councils.map(({ name, clauses, isOpen, members }) => [name, clauses, isOpen, members.map(({ role, unitId }) => [role, unitId])])).toEqual([
    ['评议会', ['x-1.0', 'x-1.1'], true, [['主席', null], ['成员', 'p-civil']]], ['办公室', ['x-1.0'], false, []],
  ]);
});

test('a dossier has its papers in the order of the text, and its way', () => {
  const { dossiers } = facts('dossier="申请" documents="表|证"', 'dossier="申请" from="村" to="镇|市" deadline="*-11-15" deadlineText="11月15日前"');
  expect(dossiers).toEqual([{ policy: 'x', name: '申请', items: [
    { clause: 'x-1.0', paper: '表', from: null, to: [], due: null }, { clause: 'x-1.0', paper: '证', from: null, to: [], due: null },
    { clause: 'x-1.1', paper: null, from: '村', to: ['镇', '市'], due: '11月15日前' },
  ] }]);
});

describe('relations', () => {
  const policy = (id: string, fields: Partial<Record<'implements' | 'basedOn' | 'replaces' | 'replacedBy', readonly string[]>>) => ({
    id, fields: { title: id, documentNumber: null, implements: [], basedOn: [], replaces: [], replacedBy: [], ...Object.fromEntries(Object.entries(fields).map(([kind, ids]) => [kind, ids.map((other) => ({ number: null, title: other, policy: other }))])) },
  });
  const seen = (id: string, all: readonly ReturnType<typeof policy>[]) => all.filter((each) => each.id === id).flatMap((each) => relationsOf(each, all)).map(({ kind, document, isReverse }) => [kind, document.policy, isReverse]);

  test('stated by one policy, they are seen from the other', () => {
    const all = [policy('law', {}), policy('plan', { implements: ['law'], basedOn: ['law'] }), policy('new', { replaces: ['plan'] })];
    expect(seen('law', all)).toEqual([['implementedBy', 'plan', true], ['basisOf', 'plan', true]]);
    expect(seen('plan', all)).toEqual([['implements', 'law', false], ['basedOn', 'law', false], ['replacedBy', 'new', true]]);
  });

  test('stated by both, they are named once', () => {
    const all = [policy('old', { replacedBy: ['new'] }), policy('new', { replaces: ['old'] })];
    expect(seen('old', all)).toEqual([['replacedBy', 'new', false]]);
    expect(seen('new', all)).toEqual([['replaces', 'old', false]]);
  });
});
