import { describe, expect, it } from 'vitest';
import { readFields, type FieldSpec } from '../../../src/islands/commune/fields.ts';
import { problemText } from '../../../src/islands/commune/result/problemText.ts';
import type { Tools } from '../../../src/islands/commune/tools.ts';
import { certification, words } from '../../../src/rules/policies/kontum-2516/index.ts';
import { communeWords, sharedWords } from '../../../src/words/calculator/index.ts';

const tools: Tools = { lang: 'vi', certification, shared: sharedWords.vi, own: communeWords.vi, words: words.vi, examples: [], clauses: {}, links: { policy: '', readings: {} } };
const spec: FieldSpec = { id: 'r-1', label: 'Tiêu chí 1, nâng tới', kind: 'points', least: 6_000, most: 6_600, at: { question: 'criterion.reach', list: 'criteria', index: 0 } };

function read(typed: string, of: FieldSpec = spec) {
  const form = new FormData();
  form.set(of.id, typed);
  const { given, errors } = readFields(form, [of], tools);
  return errors.length > 0 ? errors.map(({ text }) => text) : given.map(({ value }) => value);
}

describe('a field for points', () => {
  it('takes what lies between what is there and the maximum, both included; nothing takes the answer back', () => {
    expect([read('60'), read('66'), read('65,5'), read(' ')]).toEqual([[6_000], [6_600], [6_550], [null]]);
  });

  it('names the bound that is broken', () => {
    expect(read('59,99')).toEqual(['Tiêu chí 1, nâng tới: không dưới 60 điểm.']);
    expect(read('66,01')).toEqual(['Tiêu chí 1, nâng tới: không quá 66 điểm.']);
    expect(read('0', { ...spec, kind: 'whole', least: 1, most: 10 })).toEqual(['Tiêu chí 1, nâng tới: không dưới 1.']);
    expect(read('1', { ...spec, kind: 'whole', least: 1, most: 10 })).toEqual([1]);
  });
});

it('points above a maximum are told with their word once', () => {
  expect(problemText({ kind: 'aboveMost', criterion: 0, points: 7_000, most: 6_600 }, tools)).toBe('Tiêu chí 1: 70 điểm, nhiều hơn mức tối đa 66 điểm.');
  expect(problemText({ kind: 'aboveMost', criterion: 0, points: 7_000, most: 6_600 }, { ...tools, lang: 'en', own: communeWords.en })).toBe('Criterion 1: 70 points, above its maximum of 66 points.');
});
