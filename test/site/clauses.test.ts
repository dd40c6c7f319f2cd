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

  test('has its register and its notes on damage', () => {
    expect(text.readings).toMatchObject([{ id: 'AMB-1', recommended: ['A'], ask: '问什么？', options: [{ id: 'A', text: '这样。' }, { id: 'B', text: '那样。' }] }]);
    expect(text.damages).toMatchObject([{ clauses: ['x-a.3'], text: '换页处断行。' }]);
    expect(text.sections[1]).toMatchObject({ readings: 1, damages: 1 });
  });
});
