import type { Relation } from '../../../schemas/originals/index.ts';
import type { Draft } from '../structure/draft.ts';
import type { Tongue } from '../structure/marker.ts';

const bracketed = '[〔\\[［（(]?(?:19|20)(?:\\d{2}|xx)[〕\\]］）)]?第?\\d{1,5}号';
const entitled = new RegExp(`《([^《》]*(?:〈[^〈〉]*〉[^《》]*)*)》(?:[（(]((?:[^（）()]|[（(]\\d{4}[）)]){0,14}?${bracketed})[）)])?|(\\p{Script=Han}{1,8}${bracketed})`, 'gu');
const documentWord = /(?:法|条例|办法|规定|意见|通知|决定|方案|细则|纲要|规划|计划|准则|制度|章程|解释|令|公告)(?:[（(][^（）()]{1,10}[）)])?$/u;
const vietnamese = /(Quyết định|Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Chỉ thị|Luật|Pháp lệnh|Công văn|Kế hoạch|Thông báo|Chương trình|Văn bản)\s+(?:số:?\s*)?(\d{1,5}\/(?:\d{4}\/)?[\p{Lu}][\p{L}\d]*(?:-[\p{L}\d]+)*)/gu;

/** The documents a text names, each once, with the clause that names it first. Its own title and number are left out. */
export function relationsIn(blocks: readonly Draft[], own: Readonly<{ title: string; documentNumber: string | null }>, tongue: Tongue): readonly Relation[] {
  const found = new Map<string, Relation>();
  for (const { id, text, role } of blocks) {
    if (role === 'field' || role === 'documentNumber') continue;
    if (tongue === 'zh' && !/[《号]/u.test(text)) continue;
    for (const relation of tongue === 'zh' ? inChinese(text) : inVietnamese(text)) {
      const key = relation.number ?? relation.title ?? '';
      if (relation.number !== null && relation.number === own.documentNumber) continue;
      if (relation.title !== null && own.title.includes(relation.title) && relation.number === null) continue;
      const known = found.get(key) ?? [...found.values()].find(({ title }) => title !== null && title === relation.title && tongue === 'zh');
      if (known === undefined) found.set(key, { ...relation, block: id });
    }
  }
  return [...found.values()];
}

type Named = Readonly<{ title: string | null; number: string | null }>;

function inChinese(text: string): readonly Named[] {
  return [...text.matchAll(entitled)].flatMap(([, title, number, alone]): readonly Named[] => {
    if (alone !== undefined) return [{ title: null, number: alone.replace(/^[等以和及与按照根据依据]+/u, '') }];
    return title !== undefined && (number !== undefined || documentWord.test(title)) ? [{ title, number: number ?? null }] : [];
  });
}

function inVietnamese(text: string): readonly Named[] {
  return [...text.matchAll(vietnamese)].map(([, title = '', number = '']) => ({ title, number }));
}
