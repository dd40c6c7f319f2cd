import type { ListedClause } from './list.ts';

/** The source of one plain edition, cut into passages, and the passages a clause restates. */
export type Passages = Readonly<{ texts: ReadonlyMap<string, string>; of: (clause: Pick<ListedClause, 'id' | 'number'>, place: string) => readonly string[] }>;

/**
 * How each source is cut: laws by article, Wenzhou's opinion by section, Xiamen's by task, Kon Tum's plan and the village plans by
 * the lines that the catalogue names. The slides are one passage: their order was lost.
 */
export function passagesOf(file: string, text: string): Passages {
  if (file.startsWith('residents-committee-law')) {
    const texts = byHeading(text, (line) => /^(第[一二三四五六七八九十]+条)/u.exec(line)?.[1]);
    return { texts, of: ({ number }) => [(number ?? '').replace(/（.*$/u, '')] };
  }
  if (file.startsWith('wenzhou')) return { texts: byHeading(text, section()), of: ({ number }) => [(number ?? '').replace(/附件.*$/u, '文尾').replace(/末段$|\d+$/u, '')] };
  if (file.startsWith('xiamen')) {
    return { texts: byHeading(text, task()), of: ({ number }) => [(number ?? '').replace('文末', '三（三）').replace(/^.*）(?=\d)/u, '')] };
  }
  if (file.startsWith('community')) return { texts: new Map([['', slidesIn(text)]]), of: () => [''] };
  const lines = text.split('\n');
  return { texts: new Map(lines.map((line, index) => [String(index + 1), line])), of: (_, place) => linesOf(place) };
}

/** The slides without what the document site wrote round them, and without the day and number at the foot of each. */
function slidesIn(text: string): string {
  const from = text.indexOf('第三章');
  return text.slice(from, text.indexOf('温馨提示')).replace(/6\/4\/2023\d*/gu, ' ');
}

function byHeading(text: string, headingOf: (line: string) => string | undefined): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let key = '文头';
  for (const line of text.split('\n')) {
    key = headingOf(line) ?? key;
    // Titles of chapters, and of the seven groups of tasks, belong to no passage.
    if (line.startsWith('#') || /^\([一二三四五六七]\)[^。]*$/u.test(line)) continue;
    parts.set(key, `${parts.get(key) ?? ''}${line}\n`);
  }
  return parts;
}

/** 二, 二（三）: the chapters and sections of Wenzhou's opinion, up to what follows its last section. */
function section(): (line: string) => string | undefined {
  let chapter = '';
  return (line) => {
    const opened = /^([一二三四五六])、/u.exec(line)?.[1];
    if (opened !== undefined) chapter = opened;
    if (line.startsWith('附件') || line.startsWith('各县（市、区）政府')) chapter = '文尾';
    const under = /^[(（]([一二三四五六])[)）]/u.exec(line)?.[1];
    if (chapter === '文尾') return chapter;
    return under !== undefined && chapter !== '' ? `${chapter}（${under}）` : opened;
  };
}

/** 一, 12, 三（二）: the chapters of Xiamen's opinion, its numbered tasks, and the sections of its last chapter. */
function task(): (line: string) => string | undefined {
  let chapter = '';
  return (line) => {
    const opened = /^([一二三])、/u.exec(line)?.[1];
    if (opened !== undefined) chapter = opened;
    const under = /^\(([一二三])\)/u.exec(line)?.[1];
    return opened ?? /^(\d+)\./u.exec(line)?.[1] ?? (chapter === '三' && under !== undefined ? `三（${under}）` : undefined);
  };
}

/** The lines of `L3–11, L218–224`. */
function linesOf(place: string): readonly string[] {
  return [...place.matchAll(/(\d+)(?:–(\d+))?/gu)].flatMap(([, from = '', to = from]) => Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => String(Number(from) + index)));
}
