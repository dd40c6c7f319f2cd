import { describe, expect, it } from 'vitest';
import { dateIn } from '../../../src/tools/import/metadata/dates.ts';
import { law, notice, plan } from './support/documents.ts';
import { importText } from './support/importText.ts';

describe('what a document says of itself', () => {
  it('a Chinese notice: number, issuer, day, addressees, copies, and what it names', async () => {
    const { metadata, relations } = await importText(notice);
    expect(metadata).toMatchObject({
      title: '青石市人民政府关于修缮老桥的通知', documentNumber: '青石政发〔2031〕7号', issuer: '青石市人民政府', issuedOn: '2031-03-05', addressees: '各区人民政府，市直各单位', copies: '市桥梁养护中心。',
    });
    expect(relations).toEqual([{ title: '青石市桥梁养护办法', number: '青石政发〔2029〕3号', block: 'p1' }]);
  });

  it('a law: who passed it, when, and since when it holds', async () => {
    expect((await importText(law)).metadata).toMatchObject({ title: '青石市桥梁养护条例', issuer: '青石市人民代表大会常务委员会', issuedOn: '2029-04-01', effectiveOn: '2029-06-01', documentNumber: null });
  });

  it('fields of a government site, spaced out and several to a line', async () => {
    const { metadata } = await importText(['索 引 号：QS001-02 文 号：青石政发〔2031〕7号', '发布机构：青石市人民政府 成文日期：2031-03-05', '名 称：关于修缮老桥的通知', ...notice.slice(3, -3)]);
    expect(metadata).toMatchObject({ indexNumber: 'QS001-02', documentNumber: '青石政发〔2031〕7号', issuer: '青石市人民政府', issuedOn: '2031-03-05', title: '关于修缮老桥的通知' });
  });

  it('a Vietnamese plan: Số, ngày tháng năm, cơ quan, người ký, nơi nhận, trích yếu', async () => {
    const { metadata, relations } = await importText(plan);
    expect(metadata).toMatchObject({
      documentNumber: '15/KH-UBND', documentType: 'Kế hoạch', issuedOn: '2031-02-07', place: 'Đá Xanh', issuer: 'ỦY BAN NHÂN DÂN', signer: 'Trần Văn Cầu', copies: 'Các xã; Lưu: VT', subject: 'Sửa cầu cũ trên địa bàn huyện',
    });
    expect(relations).toEqual([{ title: 'Nghị định', number: '12/2029/NĐ-CP', block: 'p1' }]);
  });
});

it.each([
  ['2016年8月15日', '2016-08-15'], ['二〇一六年八月十五日', '2016-08-15'], ['二○三一年十月三十日', '2031-10-30'], ['20170210', '2017-02-10'], ['2017-2-3', '2017-02-03'],
  ['ngày 03 tháng 10 năm 2014', '2014-10-03'], ['ngày 30/5/2014', '2014-05-30'], ['2017年2月30日', null], ['2017112', null], ['第12条', null],
])('the day in %s is %s', (text, day) => {
  expect(dateIn(text)).toBe(day);
});
