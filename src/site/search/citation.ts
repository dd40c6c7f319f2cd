import { isHan } from './fold.ts';
import { toFigure } from './numerals.ts';

/**
 * What a query that is a citation points at: a document by its number, a clause by its permanent id or its printed
 * number, the number alone or after that of its document.
 */
export type Citation =
  | Readonly<{ kind: 'document'; key: string }>
  | Readonly<{ kind: 'id'; id: string }>
  | Readonly<{ kind: 'number'; key: string; document?: string }>;

/**
 * The key of a document number, the same for every spelling: 温政发〔2016〕41号, 温政发[2016]41 and 温政发2016年第41号.
 * @returns Nothing for a text that is no document number.
 */
export function documentKey(text: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase()
    .replace(/[〇零一二三四五六七八九]{4}/gu, (year) => toFigure(year) ?? year)
    .normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
  const parts = plain.match(/\d+|\p{Script=Han}+|[a-z]+/gu) ?? [];
  const kept = parts.map((part) => (isHan(part) ? part.replace(/^[字第年]+|[字第年号]+$/gu, '') : part.replace(/^0+(?=\d)/u, ''))).filter((part) => part !== '');
  const figures = kept.filter((part) => /^\d/u.test(part)).length;
  if (kept.length < 2 || kept.length > 8 || figures === 0 || figures === kept.length || figures > 2) return undefined;
  return kept.join(' ');
}

/**
 * The key of a clause number, the same for every spelling: 二（三）1, 二(三)1 and 2.3.1 are `2.3.1`; 第十五条 is `15条`;
 * Mục III.2.1 is `iii.2.1`.
 * @returns Nothing for a text that is no clause number.
 */
export function clauseKey(text: string): string | undefined {
  // A Roman figure alone may be a word, vi or xi; one under another, or one that is called a part, is a number.
  const [, named, part = '', below = ''] = /^(mục |phần )?([ivx]+)((?:\.[0-9a-z]+)*)\.?(?: \(.*\))?$/u.exec(text.normalize('NFKC').trim().toLowerCase()) ?? [];
  if (part !== '' && (named !== undefined || below !== '')) return part + below;
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').replace(/第/gu, '');
  const numeral = '[〇零一二三四五六七八九十百]+';
  if (!new RegExp(`^(?:\\d+|${numeral}|[()〔〕\\[\\].、·-]|[编章节条款项目](?!$)|[编章节条款项目]$)+$`, 'u').test(plain)) return undefined;
  const levels = (plain.match(new RegExp(`\\d+|${numeral}|[编章节条款项目]`, 'gu')) ?? []).flatMap(level);
  if (!levels.some((each) => /\d/u.test(each))) return undefined;
  return levels.join('.').replace(/\.(?=[编章节条款项目])/gu, '');
}

/** 二三 without brackets is two levels, 十三 one. */
function level(part: string): readonly string[] {
  if (/^\d/u.test(part)) return [part.replace(/^0+(?=\d)/u, '')];
  if (/^[〇零一二三四五六七八九]+$/u.test(part)) return [...part].map((each) => toFigure(each) ?? each);
  return [toFigure(part) ?? part];
}

/** The part of a permanent id by which its record is looked up: `wz-2.3` of `wz-2.3.1-s2a`, so that a record has few. */
export function idStart(id: string): string | undefined {
  return /^[a-z]+-[a-z0-9]+(?:\.[a-z0-9]+)?/u.exec(id.toLowerCase())?.[0];
}

/** Every way to read a query as a citation; a document number may also be the number of nothing here. */
export function readCitations(query: string): readonly Citation[] {
  const plain = query.normalize('NFKC').trim().toLowerCase();
  const found: Citation[] = [];
  if (/^[a-z]{1,12}-(?=.*\d)[a-z0-9]+(?:[.-][a-z0-9]+)*$/u.test(plain)) found.push({ kind: 'id', id: plain });
  // Số 2516/KH-UBND, Kế hoạch 2516/KH-UBND: what stands before the number names it and is no part of it.
  const [numbered = ''] = /\d+(?:\/\d{4})?\/\p{L}+(?:-\p{L}+)*$/u.exec(plain) ?? [];
  const key = clauseKey(plain);
  if (key !== undefined) found.push({ kind: 'number', key });
  const [, before = '', after = ''] = /^(.*?\d+号)(.+)$/u.exec(plain) ?? [];
  const inside = clauseKey(after);
  const document = documentKey(inside !== undefined ? before : numbered !== '' ? numbered : plain);
  if (document !== undefined) found.push(inside === undefined ? { kind: 'document', key: document } : { kind: 'number', key: inside, document });
  return found;
}
