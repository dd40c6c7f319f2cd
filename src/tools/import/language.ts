import type { Original } from '../../schemas/originals/index.ts';

const traditionalOnly = /[國會學發對於為與這個們來時後說點實現體機關權責應該當區黨組織員選舉辦務長業產農]/gu;
const simplifiedOnly = /[国会学发对于为与这个们来时后说点实现体机关权责应该当区党组织员选举办务长业产农]/gu;
const vietnameseLetters = /[ăâđêôơưạảãàáặẳẵằắậẩẫầấẹẻẽèéệểễềếịỉĩìíọỏõòóộổỗồốợởỡờớụủũùúựửữừứỵỷỹỳý]/giu;

/** The language a text is written in, by its characters; null where it is none of the three. */
export function languageOf(text: string): Original['language'] | null {
  const sample = text.length <= 60_000 ? text : text.slice(0, 60_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const vietnamese = count(vietnameseLetters);
  if (han === 0 && vietnamese === 0) return null;
  if (vietnamese > han) return 'vi';
  return count(traditionalOnly) > count(simplifiedOnly) ? 'zh-Hant' : 'zh-Hans';
}
