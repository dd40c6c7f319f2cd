import { numberInChinese } from '../structure/numerals.ts';

/** The parts of a Word file that say how its paragraphs are numbered. */
export type WordParts = Readonly<{ document: string; numbering: string; styles: string }>;

type Level = Readonly<{ start: number; format: string; text: string }>;
type Numbered = Readonly<{ list: string; level: number }>;

/**
 * The number Word shows before each numbered paragraph, in their order: 第三条, （二）, 1.2. It is counted here as Word counts it, since
 * it stands nowhere in the file. Null for a way of counting this does not know.
 */
export function wordNumbers(parts: WordParts): readonly (string | null)[] {
  const lists = listsIn(parts.numbering);
  const byStyle = stylesIn(parts.styles);
  const counts = new Map<string, number[]>();
  return [...parts.document.matchAll(/<w:p(?:\s[^>]*)?>([\s\S]*?)<\/w:p>/gu)].flatMap(([, inner = '']): readonly (string | null)[] => {
    const properties = /<w:pPr>([\s\S]*?)<\/w:pPr>/u.exec(inner)?.[1] ?? '';
    const numbered = numberingIn(properties) ?? byStyle.get(/<w:pStyle w:val="([^"]*)"/u.exec(properties)?.[1] ?? '');
    const list = numbered === undefined ? undefined : lists.get(numbered.list);
    const level = numbered === undefined ? undefined : list?.levels.get(numbered.level);
    if (numbered === undefined || numbered.list === '0') return [];
    if (list === undefined || level === undefined) return [null];
    const now = counts.get(list.id) ?? [];
    counts.set(list.id, now);
    now[numbered.level] = (now[numbered.level] ?? level.start - 1) + 1;
    now.length = numbered.level + 1;
    if (level.format === 'bullet') return ['-'];
    const unknown: string[] = [];
    const shown = level.text.replace(/%(\d)/gu, (whole, place: string) => {
      const at = Number(place) - 1;
      const outer = list.levels.get(at);
      const value = written(now[at] ?? outer?.start ?? 1, outer?.format ?? 'decimal');
      if (value === null) unknown.push(whole);
      return value ?? '';
    });
    return [unknown.length > 0 ? null : shown];
  });
}

type List = Readonly<{ id: string; levels: ReadonlyMap<number, Level> }>;

function listsIn(numbering: string): ReadonlyMap<string, List> {
  const kinds = new Map([...numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/gu)].map(([, id = '', inner = '']) => [id, levelsIn(inner)]));
  return new Map([...numbering.matchAll(/<w:num [^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/gu)].map(([, id = '', inner = '']) => {
    const kind = /<w:abstractNumId w:val="(\d+)"/u.exec(inner)?.[1] ?? '';
    // Lists of one kind count on together, unless one says where it starts.
    const starts = inner.includes('<w:startOverride');
    const own = new Map([...inner.matchAll(/<w:lvlOverride w:ilvl="(\d+)">[\s\S]*?<w:startOverride w:val="(\d+)"/gu)].map(([, level, start]) => [Number(level), Number(start)]));
    const levels = new Map([...(kinds.get(kind) ?? new Map<number, Level>())].map(([at, level]) => [at, { ...level, start: own.get(at) ?? level.start }]));
    return [id, { id: starts ? `own ${id}` : kind, levels }];
  }));
}

function levelsIn(inner: string): ReadonlyMap<number, Level> {
  return new Map([...inner.matchAll(/<w:lvl [^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/gu)].map(([, at, level = '']) => {
    const value = (name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`, 'u').exec(level)?.[1];
    return [Number(at), { start: Number(value('start') ?? 1), format: value('numFmt') ?? 'decimal', text: value('lvlText') ?? `%${String(Number(at) + 1)}.` }];
  }));
}

function stylesIn(styles: string): ReadonlyMap<string, Numbered> {
  return new Map([...styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/gu)].flatMap(([, id = '', inner = '']) => {
    const numbered = numberingIn(inner);
    return numbered === undefined ? [] : [[id, numbered] as const];
  }));
}

function numberingIn(properties: string): Numbered | undefined {
  const inner = /<w:numPr>([\s\S]*?)<\/w:numPr>/u.exec(properties)?.[1];
  const list = inner === undefined ? undefined : /<w:numId w:val="(\d+)"/u.exec(inner)?.[1];
  return list === undefined ? undefined : { list, level: Number(/<w:ilvl w:val="(\d)"/u.exec(inner ?? '')?.[1] ?? 0) };
}

function written(value: number, format: string): string | null {
  switch (format) {
    case 'decimal':
      return String(value);
    case 'decimalFullWidth':
      return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? String.fromCodePoint(0x245f + value) : null;
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return numberInChinese(value);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'lowerLetter':
    case 'upperLetter': {
      const letter = value <= 26 ? String.fromCharCode(96 + value) : null;
      return format === 'upperLetter' ? letter?.toUpperCase() ?? null : letter;
    }
    case 'none':
      return '';
    default:
      return null;
  }
}

function roman(value: number): string {
  const signs = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const;
  let left = value;
  return signs.map(([size, sign]) => {
    const times = Math.floor(left / size);
    left -= times * size;
    return sign.repeat(times);
  }).join('');
}
