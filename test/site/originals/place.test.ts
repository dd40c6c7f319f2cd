import { expect, it } from 'vitest';
import { placeOfNumber, placesOf, upwards } from '../../../src/schemas/originals/index.ts';
import { law, plan } from '../../tools/import/support/documents.ts';
import { importText } from '../../tools/import/support/importText.ts';

it.each([
  ['文头', 'front'], ['Đầu văn bản', 'front'], ['文尾', 'end'], ['一', '1'], ['二（三）1', '2.3.1'], ['十二（十一）', '12.11'], ['四（一）2（2）', '4.1.2(2)'], ['四1', '4.1'], ['二（三）末段', '2.3.end'],
  ['第四条', 'art4'], ['第一百二十三条（二）', 'art123.2'], ['第四条第二款（三）', 'art4.3'], ['附件', 'annex1'], ['附件第3行', 'annex1.r3'], ['第12张', 'slide12'],
  ['III.2.1', '3.2.1'], ['III.2.1 (4)', '3.2.1(4)'], ['IV.1 (in là III.1)', '4.1'], ['Điều 5.2.đ', 'art5.2.dd'], ['推导', null], ['Bảng suy ra', null],
])('%s is %s', (number, place) => {
  expect(placeOfNumber(number)).toBe(place);
});

it('a place stands in those around it', () => {
  expect(upwards('2.3.1(2)')).toEqual(['2.3.1(2)', '2.3.1', '2.3', '2']);
});

it('a block of an official text has the place its plain clause names', async () => {
  const inLaw = placesOf((await importText(law)).blocks);
  expect([inLaw.get('art2.1'), inLaw.get('art2.p2'), inLaw.get('title')]).toEqual(['art2.1', 'art2', 'front']);
  const inPlan = placesOf((await importText(plan)).blocks);
  expect([inPlan.get('s1.1.dd'), inPlan.get('s2.b1'), inPlan.get('recipients2'), inPlan.get('p1')]).toEqual(['1.1.dd', '2', 'end', 'front']);
});
