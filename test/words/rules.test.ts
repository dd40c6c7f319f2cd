import { describe, expect, test } from 'vitest';
import { rules, words } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import {
  all, any, atMost, bar, cases, choice, chosen, cite, day, evenReading, measured, number, parameter, percent, portion, read, readDay,
  readQuantity, reading, requirement, rounded, within, yuan, type AnyPolicyWords, type RuleSet,
} from '../../src/rules/vocabulary/index.ts';
import { conditionTree, entitlementInWords, quantityText, quantityTree, requirementInWords, speaker, type WordTree } from '../../src/words/index.ts';

const at = cite('x-1', '任何话');
const income = number('income', 'fen/month', { least: 0, most: 1_000_000 });
const care = choice('care', ['able', 'unable']);
const start = day('start');
const standard = parameter('standard', 'fen/month', { least: 1 });
const ends = reading('AMB-1', 'note', ['x-1'], ['closed', 'open']);
const even = evenReading('AMB-2', ['x-1'], ['wide', 'narrow']);

const said: AnyPolicyWords = {
  title: '', intro: '',
  questions: {
    income: { ask: '', label: '家庭人均月收入' },
    care: { ask: '', label: '自理程度', choices: { able: { label: '能自理' }, unable: { label: '不能', official: '不能自理' } } },
    start: { ask: '', label: '开始工作的日子' },
  },
  parameters: { standard: { label: '低保标准', ask: '' } },
  entitlements: {}, requirements: {},
  readings: {
    'AMB-1': { title: '刚好算不算？', options: { closed: '算。', open: '不算。' }, why: '', ask: '' },
    'AMB-2': { title: '多宽？', options: { wide: '宽。', narrow: '窄。' }, why: '', ask: '' },
  },
  remarks: {}, named: { poor: '收入低' },
};

const poor = atMost(income, portion(150, 100, standard, at), at);
const set = { named: { poor } } as unknown as RuleSet;
const nameless = speaker({ ...set, named: {} }, said, 'zh');

describe('a condition', () => {
  test('is a short sentence with its clause', () => {
    expect(conditionTree(poor, nameless)).toMatchObject({ text: '家庭人均月收入不超过低保标准 × 150%', clause: 'x-1', children: [] });
  });

  test('with a name says the name and folds its meaning', () => {
    const tree = conditionTree(poor, speaker(set, said, 'zh'));
    expect(tree).toMatchObject({ text: '收入低', folds: true });
    expect(tree.children.map(({ text }) => text)).toEqual(['家庭人均月收入不超过低保标准 × 150%']);
  });

  test('says a choice in everyday words with the official word', () => {
    expect(conditionTree(chosen(care, ['unable'], at), nameless).text).toBe('自理程度：不能（不能自理）');
  });

  test('says whether the last day counts', () => {
    expect(conditionTree(within(start, 3, 'included', at), nameless).text).toBe('在开始工作的日子起的 3 年内（含最后一天）');
  });

  test('joins lists of one kind, and keeps lists of another kind inside', () => {
    const tree = conditionTree(all(poor, all(poor, any(poor, poor))), nameless);
    expect(tree.join).toBe('all');
    expect(tree.children.map(({ join }) => join)).toEqual([null, null, 'any']);
  });

  test('is said as it is read here, with the other reading beside it', () => {
    const tree = conditionTree(read(ends, { closed: poor, open: poor }), nameless);
    expect(tree.text).toBe('家庭人均月收入不超过低保标准 × 150%');
    expect(tree.readings).toMatchObject([{ id: 'AMB-1', used: '算。', others: [{ text: '不算。' }] }]);
  });

  test('stands as cases where nothing speaks for one reading over another', () => {
    const tree = conditionTree(read(even, { wide: poor, narrow: poor }), nameless);
    expect(tree).toMatchObject({ join: 'cases', readings: [{ id: 'AMB-2', used: null }] });
    expect(tree.children.map(({ text }) => text)).toEqual(['宽。', '窄。']);
  });
});

describe('a quantity', () => {
  const tiers = cases('fen/month', care, { able: null, unable: yuan(500, 'fen/month', at) });

  test('is one line, by the reading that is used', () => {
    expect(quantityText(percent(30, standard, at), nameless)).toBe('低保标准 × 30%');
    expect(quantityText(portion(2, 3, standard, at), nameless)).toBe('低保标准 × 2/3');
    const share = readQuantity('fen/month', ends, { closed: percent(30, standard, at), open: rounded(percent(30, standard, at), 100, 'up', at) });
    expect(quantityText(share, nameless)).toBe('低保标准 × 30%');
    expect(quantityText(rounded(standard, 100, 'up', at), nameless)).toBe('低保标准，不足 1 元的进到 1 元');
  });

  test('with cases lists them below', () => {
    expect(quantityText(tiers, nameless)).toBe('不能（不能自理）：每月 500 元');
    expect(quantityTree(tiers, nameless).children.map(({ text }) => text)).toEqual(['能自理：没有', '不能（不能自理）：每月 500 元']);
    expect(quantityTree(percent(50, tiers, at), nameless).text).toBe('下面的数 × 50%');
  });
});

describe('a requirement', () => {
  const spoken: AnyPolicyWords = { ...said, requirements: { G: { title: '要有床', what: '至少3张。', next: '问残联。' } }, remarks: { small: '地方小的不用' } };
  const income3 = yuan(3, 'fen/month', at);
  const demand = requirement({
    id: 'G', strength: 'shall', clauses: ['x-1'], when: poor, bars: [bar('small', poor, at)], met: atMost(income, income3, at),
    measured: measured(income, income3), owed: standard, by: readDay(ends, { closed: '2016-12-31', open: '2017-12-31' }),
  });
  const page = requirementInWords(demand, speaker({ ...set, named: {} }, spoken, 'zh'));

  test('says of whom, what must be so, what is counted, owed and what lets one off', () => {
    expect(page).toMatchObject({
      title: '要有床', when: { text: '家庭人均月收入不超过低保标准 × 150%' }, met: { text: '家庭人均月收入不超过每月 3 元' },
      counted: { have: '家庭人均月收入', need: '每月 3 元' }, owed: '低保标准', bars: [{ text: '地方小的不用', clause: 'x-1' }],
    });
  });

  test('says the day by the reading in use, with the other day beside it', () => {
    expect(page.by).toEqual({ day: '2016-12-31', readings: [{ id: 'AMB-1', title: '刚好算不算？', used: '算。', others: [{ text: '不算。', day: '2017-12-31' }] }] });
  });

  test('without a figure, a sum or a day says none', () => {
    const bare = requirement({ id: 'G', strength: 'shall', clauses: ['x-1'], when: poor, met: poor });
    expect(requirementInWords(bare, speaker({ ...set, named: {} }, spoken, 'zh'))).toMatchObject({ counted: null, owed: null, by: null, bars: [] });
  });
});

describe.each(['zh', 'en'] as const)('every benefit of Wenzhou in %s', (lang) => {
  const voice = speaker(rules, words[lang], lang);

  test.each(rules.entitlements.map((entitlement) => [entitlement.id, entitlement] as const))('%s can be said whole', (_, entitlement) => {
    const page = entitlementInWords(entitlement, voice);
    for (const tree of [page.when, ...page.bars.map(({ when }) => when), ...(page.amount === null ? [] : [page.amount])]) {
      for (const { text, clause, children } of everyNode(tree)) {
        expect(text).not.toMatch(/undefined|null|^\s*$/);
        // A sentence with nothing inside it rests on a clause, unless it says that there is nothing.
        if (children.length === 0) expect(clause ?? text, text).not.toBe('');
      }
    }
  });
});

function everyNode(tree: WordTree): readonly WordTree[] {
  return [tree, ...tree.children.flatMap(everyNode), ...tree.readings.flatMap(({ others }) => others.flatMap((other) => everyNode(other.tree)))];
}
