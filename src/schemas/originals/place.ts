import type { Block } from './original.ts';

/**
 * Where a clause stands, in one spelling for both editions: 二（三）1 and s2.3.1 are 2.3.1, 第四条（一） is art4.1, III.2.1 (1) is 3.2.1(1),
 * 附件第3行 is annex1.r3. Lines before and after the text are `front` and `end`.
 */
export type PlaceKey = string;

const han = '〇一二三四五六七八九';

/** The place of a paragraph that closes a section, after its numbered points: 二（三）末段. */
export const last = '.end';

/** The place a plain edition's number names; null for what is printed nowhere, such as a table this site worked out. */
export function placeOfNumber(number: string): PlaceKey | null {
  const bare = number.normalize('NFKC').replace(/\s*\((?:in là|không in|Nơi nhận|旧|原).*$/u, '').trim();
  if (/^(?:文头|开头|序言|标题|合集标题|Đầu văn bản)/u.test(bare)) return 'front';
  if (/^(?:文尾|文末|落款|Cuối văn bản)/u.test(bare)) return 'end';
  const annex = /^附件\s*([一二三四五六七八九十\d]*)(?:第(\d+)行)?$/u.exec(bare);
  if (annex !== null) return `annex${String(numeral(annex[1] ?? '') ?? 1)}${annex[2] === undefined ? '' : `.r${annex[2]}`}`;
  const slide = /^第(\d+)张$/u.exec(bare);
  if (slide !== null) return `slide${slide[1] ?? ''}`;
  const article = /^第([〇零一二三四五六七八九十百千\d]+)条(?:第.+款)?(.*)$/u.exec(bare);
  if (article !== null) return joined(`art${String(numeral(article[1] ?? '') ?? 0)}`, article[2] ?? '');
  const vietnamese = /^(?:Điều\s+(\d+)|([IVXLC]+))((?:\.(?:\d+|[a-zđ]))*)\s*(?:\((\d+)\))?$/u.exec(bare);
  if (vietnamese !== null) {
    const top = vietnamese[1] === undefined ? String(roman(vietnamese[2] ?? '')) : `art${vietnamese[1]}`;
    return `${top}${(vietnamese[3] ?? '').replaceAll('đ', 'dd')}${vietnamese[4] === undefined ? '' : `(${vietnamese[4]})`}`;
  }
  const outline = /^([〇零一二三四五六七八九十]+)(.*?)(末段)?$/u.exec(bare);
  return outline === null ? null : `${joined(String(numeral(outline[1] ?? '') ?? 0), outline[2] ?? '')}${outline[3] === undefined ? '' : last}`;
}

/** The place of each block of an official text, by its id; its logical place, whatever number is printed. */
export function placesOf(blocks: readonly Block[]): ReadonlyMap<string, PlaceKey> {
  const places = new Map<string, PlaceKey>();
  let hasBegun = false;
  for (const { id, kind, parent, number } of blocks) {
    const above = parent === null ? undefined : places.get(parent);
    if (number !== '' && kind !== 'front' && kind !== 'end') hasBegun = true;
    places.set(id, keyOf({ id, kind, number }, above, hasBegun));
  }
  return places;
}

function keyOf({ id, kind, number }: Pick<Block, 'id' | 'kind' | 'number'>, above: PlaceKey | undefined, hasBegun: boolean): PlaceKey {
  if (kind === 'front') return above ?? 'front';
  if (kind === 'end') return 'end';
  if (/^(?:art\d+|annex\d+|slide\d+|ch\d+|part\d+|doc\d+)$/u.test(id)) return id;
  const last = id.split('.').at(-1)?.replace(/-\d+$/u, '') ?? '';
  if (/^art\d+$/u.test(last)) return last;
  if (kind === 'row') return `${above ?? 'front'}.${last}`;
  // A point without a number, and a paragraph, stand in what they belong to.
  if (number === '' || /^[-–—•·*+]$/u.test(number)) return above ?? (hasBegun ? 'end' : 'front');
  const own = last.replace(/^s(?=\d)/u, '');
  if (/^[（(]\d/u.test(number)) return `${above ?? ''}(${own})`;
  return above === undefined || /^(?:ch|part|doc|annex)\d+$/u.test(above) && last.startsWith('s') ? own : `${above}.${own}`;
}

/** The places a place stands in, nearest first, itself among them: 2.3.1, 2.3, 2. */
export function upwards(place: PlaceKey): readonly PlaceKey[] {
  const above = place.endsWith(')') ? place.slice(0, place.lastIndexOf('(')) : place.includes('.') ? place.slice(0, place.lastIndexOf('.')) : '';
  return above === '' ? [place] : [place, ...upwards(above)];
}

/** （三）1（2） after 二 is .3.1(2). */
function joined(start: string, rest: string): PlaceKey {
  return (rest.match(/\([^()]+\)|\d+/gu) ?? []).reduce((key, part) => {
    const inside = /^\((.+)\)$/u.exec(part)?.[1];
    if (inside === undefined) return `${key}.${part}`;
    return /^\d+$/u.test(inside) ? `${key}(${inside})` : `${key}.${String(numeral(inside) ?? inside)}`;
  }, start);
}

function numeral(written: string): number | null {
  if (written === '') return null;
  if (/^\d+$/u.test(written)) return Number(written);
  let sum = 0;
  let held = 0;
  for (const char of written.replaceAll('零', '〇')) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[char];
    const digit = han.indexOf(char);
    if (unit !== undefined) {
      sum += (held === 0 ? 1 : held) * unit;
      held = 0;
    } else if (digit < 0) return null;
    else held = digit;
  }
  return sum + held;
}

function roman(written: string): number {
  const values = [...written].map((char) => ({ I: 1, V: 5, X: 10, L: 50, C: 100 })[char] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
