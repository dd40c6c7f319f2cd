import { toChinese } from '../../../src/site/search/numerals.ts';

/**
 * The number a document prints for a clause, as the id, and for slides the place, gives it: `wz-2.3.1-s2a` stands under 二（三）1.
 * Null where the catalogue does not tell it: there an id follows the order of sentences, and what is printed is for people to see.
 */
export function numberOf(id: string, where: string): string | null {
  const [prefix = '', place = '', ...parts] = id.split('-');
  if (prefix === 'kt') return kontum(place, parts[0] ?? '');
  if (prefix === 'co') return id === 'co-x.1' ? '网页' : `第${where.replaceAll('S', '').replaceAll('–', '—').replaceAll(', ', '、')}张`;
  if (prefix === 'wz') return wenzhou(place);
  if (prefix === 'xm') return xiamen(place);
  if (/^rc(?:89|18|25)$/.test(prefix)) return lawArticle(place, parts);
  return points(prefix, place, parts[0] ?? '');
}

/** 一, 二 … as Chinese documents count. */
function zh(figure: string | undefined): string {
  return toChinese(figure ?? '');
}

function wenzhou(place: string): string {
  const [first = '', second, third] = place.split('.');
  if (first === 'a') return `附件第${second ?? ''}行`;
  if (first === '0') return '文头';
  if (first === '7') return '文尾';
  return `${zh(first)}${second === undefined ? '' : `（${zh(second)}）`}${third === 'x' ? '末段' : (third ?? '')}`;
}

/** The last task of each of the seven parts of the second chapter. */
const lastTasks = [4, 11, 13, 17, 21, 24, 30];

function xiamen(place: string): string {
  const first = place.split('.')[0] ?? '';
  const named: Readonly<Record<string, string>> = { 0: '文头', goal: '一', gen: '二', scope: '文末' };
  if (named[first] !== undefined) return named[first];
  if (first.startsWith('b')) return `三（${zh(first.slice(1))}）`;
  const part = lastTasks.findIndex((last) => Number(first) <= last) + 1;
  return `二（${zh(String(part))}）${first}`;
}

/** 第十条（三）: the article, and the item where the law numbers items. Its paragraphs are not numbered in print. */
function lawArticle(article: string, parts: readonly string[]): string {
  const item = parts.find((part) => /^i\d+$/.test(part))?.slice(1);
  return `第${zh(article)}条${item === undefined ? '' : `（${zh(item)}）`}`;
}

function kontum(place: string, part: string): string | null {
  const [first = '', second, third] = place.split('.');
  if (first === '0') return 'Đầu văn bản';
  if (first === 'D') return 'Bảng suy ra';
  // The aims stand in paragraphs without numbers.
  if (first === 'II') return 'II';
  if (first === 'III' && second === '4') return `III.4 (in là 5.${third ?? ''})`;
  if (first === 'IV') return Number(second) > 11 ? null : `IV.${second ?? ''} (in là III.${second ?? ''})`;
  // The last day for the dossier stands in its third item.
  if (place === 'III.3.3' && part === 'd') return 'III.3.3 (3)';
  return `${place}${part.startsWith('hs') ? ` (${part.slice(2)})` : ''}`;
}

/** Chapters of the village plans whose paragraphs carry no number, and those that count 1, 2 where others count （一）, （二）. */
const withoutNumbers = ['pt1-2', 'pt1-3', 'pt3-1'];
const inFigures = ['pt3-3', 'pt5-4'];

/** Places that print words (一是, 第一阶段) instead of numbers. */
const inWords = ['pt2-4.6', 'pt2-5.4', 'pt6-4'];

/** 四（一）2（3）: four levels; the sixth plan prints （1） on the third. */
function points(plan: string, place: string, part: string): string | null {
  const [first = '', second = '0', third, fourth = /^\d$/.test(part) ? part : undefined] = place.split('.');
  const chapter = `${plan}-${first}`;
  if (plan === 'pt0') return '合集标题';
  if (first === '0') return '文头';
  if (first === 'D') return '推导';
  if (second === '0' || withoutNumbers.includes(chapter)) return zh(first);
  if (inWords.some((each) => each === chapter || each === `${chapter}.${second}`)) return null;
  if (inFigures.includes(chapter)) return zh(first) + second;
  const deeper = third === undefined ? '' : plan === 'pt6' ? `（${third}）` : third;
  return `${zh(first)}（${zh(second)}）${deeper}${fourth === undefined ? '' : `（${fourth}）`}`;
}
