import { describe, expect, test } from 'vitest';
import { parsePolicyText } from '../../src/site/clauses.ts';

const source = `---
id: x
---

<Section id="x-2" number="二" title="待遇">

<Clause id="x-2-s1a" number="二" kinds="eligibility amount" strength="may" computable="yes" who="家庭；民政" readings="AMB-1 AMB-2">

每月 20~30 元，租金 40~50 元，"照原样" -- 不改。

<Gap>没有写从哪天起。</Gap>

</Clause>

<Section id="x-2.1" number="二（一）" title="附">

<Clause id="x-a.3" number="附件第3行" units="市民政局|市残联" deadline="2016-08-31" deadlineText="2016年8月底前" body="x-2-s1a">做一件事。</Clause>

</Section>

</Section>

<Section id="x-r" number="读法" title="读法">

<Reading id="AMB-1" clauses="x-2-s1a" handling="H1" recommended="A">

问什么？

<Option id="A">这样。</Option>

<Option id="B">那样。</Option>

</Reading>

<Damage clauses="x-a.3">换页处断行。</Damage>

</Section>
`;

const text = parsePolicyText(source);

describe('a plain edition', () => {
  test('has its sections nested and its clauses in order', () => {
    expect(text.sections.map(({ id, depth }) => [id, depth])).toEqual([['x-2', 1], ['x-r', 1]]);
    expect(text.sections[0]?.sections.map(({ id, depth }) => [id, depth])).toEqual([['x-2.1', 2]]);
    expect(text.clauses.map(({ id, section }) => [id, section])).toEqual([['x-2-s1a', 'x-2'], ['x-a.3', 'x-2.1']]);
  });

  test('keeps the words of a clause as typed, apart from our remarks', () => {
    expect(text.clauses[0]).toMatchObject({ text: '每月 20~30 元，租金 40~50 元，"照原样" -- 不改。', gaps: ['没有写从哪天起。'], line: 7 });
  });

  test('reads its lists by their own separators', () => {
    expect(text.clauses[0]).toMatchObject({ kinds: ['eligibility', 'amount'], who: ['家庭', '民政'], readings: ['AMB-1', 'AMB-2'] });
    expect(text.clauses[1]).toMatchObject({ units: ['市民政局', '市残联'], deadline: '2016-08-31', body: ['x-2-s1a'], who: [] });
  });

  test('marks clauses under one number, not those whose number says enough', () => {
    expect(text.clauses.map(({ mark }) => mark)).toEqual(['1a', '']);
  });

  test('tells clauses under one number apart by what their ids say after it, and leaves one that is alone unmarked', () => {
    const ids = [
      ['kt-III.2.1-a', 'III.2.1'], ['kt-III.2.1-b', 'III.2.1'], ['kt-III.2.1-hs1', 'III.2.1 (1)'], ['pt3-3.1', '三1'], ['pt3-3.1-a', '三1'],
      ['rc25-8-1', '第八条'], ['rc25-8-2a', '第八条'], ['rc25-10-1-i2', '第十条（二）'], ['xm-goal.s1', '一'], ['xm-scope', '文末'], ['co-tj.4', '第31、34张'],
      ['x-9-s1', '九'], ['x-9-1', '九'], ['x-9-s1-1', '九'],
    ] as const;
    const { clauses } = parsePolicyText(`<Section id="x" number="一" title="x">\n\n${ids.map(([id, number]) => `<Clause id="${id}" number="${number}">字。</Clause>`).join('\n\n')}\n\n</Section>`);
    expect(clauses.map(({ mark }) => mark)).toEqual(['a', 'b', '', '', 'a', '1', '2a', '', '1', '', '', '1', '9-1', 's1.1']);
    expect(new Set(clauses.map(({ number, mark }) => `${number}·${mark}`)).size).toBe(ids.length);
    expect(clauses.map(({ again }) => again).slice(0, 3)).toEqual([false, true, false]);
  });

  test('parts paragraphs and list items of Vietnamese by a space, and lets Chinese run on', () => {
    const { clauses } = parsePolicyText('<Section id="x" number="I" title="x">\n\n<Clause id="x-1" number="1">\n\nHồ sơ gồm:\n\n- tờ trình;\n- biên bản.\n\n</Clause>\n\n<Clause id="x-2" number="2">\n\n材料：\n\n- 申请；\n- 证件。\n\n</Clause>\n\n</Section>');
    expect(clauses.map(({ text }) => text)).toEqual(['Hồ sơ gồm: tờ trình; biên bản.', '材料：申请；证件。']);
  });

  test('draws rows only in an annexed table, and keeps who leads, who sits and which papers', () => {
    const row = (id: string) => `<Clause id="${id}" number="一" units="甲|乙" lead="甲" councils="乙组: 组长 = 丙; 成员 = 丁" dossier="申请" documents="戊">字。</Clause>`;
    const { clauses } = parsePolicyText(`<Section id="x-1" number="一" title="x">\n\n${row('x-1.1')}\n\n</Section>\n\n<Section id="x-a" number="附件" title="x">\n\n${row('x-a.1')}\n\n</Section>`);
    expect(clauses.map(({ isRow }) => isRow)).toEqual([false, true]);
    expect(clauses[0]).toMatchObject({ units: ['甲', '乙'], lead: ['甲'], councils: ['乙组: 组长 = 丙; 成员 = 丁'], dossier: '申请', documents: ['戊'] });
  });

  test('has its register and its notes on damage', () => {
    expect(text.readings).toMatchObject([{ id: 'AMB-1', recommended: ['A'], ask: '问什么？', options: [{ id: 'A', text: '这样。' }, { id: 'B', text: '那样。' }] }]);
    expect(text.damages).toMatchObject([{ clauses: ['x-a.3'], text: '换页处断行。' }]);
    expect(text.sections[1]).toMatchObject({ readings: 1, damages: 1 });
  });
});
