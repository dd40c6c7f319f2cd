import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerpt, spansIn } from '../../../src/site/search/marked.ts';

it('marks touching finds as one stretch', () => {
  expect(excerpt('护理补贴', spansIn('护理补贴', ['护', '理', '补贴']))).toEqual([{ text: '护理补贴', marked: true }]);
});

it('marks what stands across brackets in the text as it is written', () => {
  const text = '对象是“三瘫一截”等成年人';
  expect(excerpt(text, spansIn(text, ['三瘫一截等'])).find(({ marked }) => marked)?.text).toBe('三瘫一截”等');
});

it('shows about eighty characters around what was found, and nothing that is not in the text', () => {
  const text = `${'前'.repeat(300)}，护理补贴${'后'.repeat(300)}`;
  const shown = excerpt(text, spansIn(text, ['护理补贴'])).map((piece) => piece.text).join('');
  expect(shown.length).toBeLessThan(130);
  expect(shown.startsWith('…护理补贴')).toBe(true);
  expect(text).toContain(shown.replace(/…/gu, ''));
});

it('gives back a short text whole, whatever is marked in it', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 3 }), (text, wanted) => {
    fc.pre(text.length <= 100);
    expect(excerpt(text, spansIn(text, [wanted])).map((piece) => piece.text).join('')).toBe(text);
  }));
});

it('cuts an excerpt between words, not in them', () => {
  const text = 'Chủ tịch ủy ban nhân dân xã phường thị trấn ra quyết định thành lập hội đồng đánh giá và báo cáo kết quả lên ủy ban nhân dân cấp huyện trước ngày mười lăm tháng mười hai hằng năm để xem xét công nhận';
  const shown = excerpt(text, spansIn(text, ['hội đồng'])).map((piece) => piece.text).join('').replaceAll('…', '').trim();
  const words = text.split(' ');
  expect(shown.split(' ').filter((word) => !words.includes(word))).toEqual([]);
  expect(shown.length).toBeLessThan(text.length);
});
