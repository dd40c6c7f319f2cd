import { describe, expect, test } from 'vitest';
import { differences, type Piece } from '../../../src/site/compare/index.ts';

const shown = (pieces: readonly Piece[]) => pieces.map(({ kind, text }) => ({ kept: text, gone: `[${text}]`, added: `{${text}}` })[kind]).join('');

describe('the words that two texts do not share', () => {
  test('are marked as whole words and figures, not as characters', () => {
    const found = differences(['一般在100户到700户之间。'], ['一般在1000户到3000户之间。'], 'zh');
    expect(found?.older.map(shown)).toEqual(['一般在[100]户到[700]户之间。']);
    expect(found?.newer.map(shown)).toEqual(['一般在{1000}户到{3000}户之间。']);
  });

  test('stand in the text they come from when several are compared at once', () => {
    const found = differences(['任期是五年，成员可以连选连任。'], ['任期是五年。', '成员可以连选连任。'], 'zh');
    expect(found?.older.map(shown)).toEqual(['任期是五年[，]成员可以连选连任。']);
    expect(found?.newer.map(shown)).toEqual(['任期是五年{。}', '成员可以连选连任。']);
  });

  test('swallow a lone character that two changes share by chance', () => {
    const found = differences(['由街道办事处的人来办理登记手续和公布名单'], ['由居民会议的代表来办理登记手续和公布名单'], 'zh');
    expect(found?.newer.map(shown)).toEqual(['由{居民会议的代表}来办理登记手续和公布名单']);
  });

  test('put together give back both texts', () => {
    const [older, newer] = [['主任主持会议，委员记录。', '结果公布。'], ['主任主持会议，结果当场公布。']];
    const found = differences(older, newer, 'zh');
    expect(found?.older.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(older);
    expect(found?.newer.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(newer);
  });

  test('are not marked at all where hardly a word is shared', () => {
    expect(differences(['居委会的财产由居委会自己管理。'], ['主任是法定代表人。'], 'zh')).toBeNull();
  });
});
