import { expect, it } from 'vitest';
import { clauseKey, documentKey, idStart, readCitations } from '../../../src/site/search/citation.ts';

it.each(['温政发〔2016〕41号', '温政发[2016]41号', '温政发（2016）41', '温政发 2016 41号', '温政发2016年第41号', '温政发〔二〇一六〕41号'])('reads %s as one document number', (typed) => {
  expect(documentKey(typed)).toBe('温政发 2016 41');
});

it.each(['2516/KH-UBND', '2516 kh ubnd', '2516/kh–ubnd'])('reads %s as one Vietnamese document number', (typed) => {
  expect(documentKey(typed)).toBe('2516 kh ubnd');
});

it.each(['护理补贴', '2016', '', '500元以下250元以上125元'])('takes %j for no document number', (typed) => {
  expect(documentKey(typed)).toBeUndefined();
});

it.each([['二（三）1', '2.3.1'], ['二(三)1', '2.3.1'], ['二三1', '2.3.1'], ['2.3.1', '2.3.1'], ['十一（二）', '11.2'], ['第十五条', '15条'], ['第15条', '15条'], ['第三条第二款', '3条.2款'], ['III.2.1', 'iii.2.1'], ['Mục III.2', 'iii.2'], ['mục iv', 'iv'], ['IV.2 (in là III.2)', 'iv.2']])('reads the clause number %s as %s', (typed, key) => {
  expect(clauseKey(typed)).toBe(key);
});

it.each(['三瘫一截', '护理补贴', '500元', '条', '', 'vi', 'mục', 'x.'])('takes %j for no clause number', (typed) => {
  expect(clauseKey(typed)).toBeUndefined();
});

it('reads a permanent id, and a clause number after that of its document', () => {
  expect(readCitations('WZ-2.3.1-s2a')).toContainEqual({ kind: 'id', id: 'wz-2.3.1-s2a' });
  expect(readCitations('温政发〔2016〕41号二（三）1')).toContainEqual({ kind: 'number', key: '2.3.1', document: '温政发 2016 41' });
  expect(readCitations('Kế hoạch số 2516/KH-UBND')).toContainEqual({ kind: 'document', key: '2516 kh ubnd' });
  expect(readCitations('34/2014/TT-BLĐTBXH')).toContainEqual({ kind: 'document', key: '34 2014 tt bldtbxh' });
  expect(readCitations('护理补贴')).toEqual([]);
});

it('looks an id up by its beginning', () => {
  expect(idStart('wz-2.3.1-s2a')).toBe('wz-2.3');
  expect(idStart('wz-a.3')).toBe('wz-a.3');
});
