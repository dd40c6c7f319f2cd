/** A clause as the page shows it: its printed number, our mark, and its paragraph where the document is a law with several. */
export type CitedClause = Readonly<{ number: string; mark: string; paragraph: number | null }>;

/** What the page says once for all its clauses. */
export type CitedPage = Readonly<{ document: string; edition: string; mark: string; lang: 'zh' | 'vi' }>;

/** The citation of a clause as readers of its country write it, the edition it was read in, and its address. */
export function citation(page: CitedPage, clause: CitedClause, address: string): string {
  const part = clause.mark === '' ? '' : `${page.mark}${clause.mark}`;
  return page.lang === 'zh'
    ? `${page.document}${chineseNumber(clause)}。${page.edition}${part}：${address}`
    : `${vietnameseNumber(clause.number)} ${page.document}. ${page.edition}${part}: ${address}`;
}

const units = ['项', '目', '点'];
const numerals = '一二三四五六七八九十';

/** 二（三）1 is 第二条第（三）项第1目; an article of a law names its paragraph: 第十条第一款第（二）项. */
function chineseNumber({ number, paragraph }: CitedClause): string {
  const [, article, first, rest = ''] = /^(?:(第[一二三四五六七八九十百]+条)|([一二三四五六七八九十]+))(.*)$/u.exec(number) ?? [];
  if (article === undefined && first === undefined) return number;
  const start = `${article ?? `第${first ?? ''}条`}${paragraph === null ? '' : `第${numerals[paragraph - 1] ?? String(paragraph)}款`}`;
  const parts = rest.match(/（[^）]+）|\d+|[^（\d·]+/gu) ?? [];
  return start + parts.map((part, index) => (/^[（\d]/u.test(part) ? `第${part}${units[index] ?? ''}` : part === '末段' ? part : `“${part}”`)).join('');
}

/** III.2.1 (1) is điểm (1) khoản 2.1 Mục III; Điều 5.2.đ is điểm đ khoản 2 Điều 5. What has no such number stays as it is. */
function vietnameseNumber(number: string): string {
  const [, article, clause, letter] = /^(Điều \d+[a-zđ]?)(?:\.(\d+))?(?:\.([a-zđ]))?$/u.exec(number) ?? [];
  if (article !== undefined) return `${letter === undefined ? '' : `điểm ${letter} `}${clause === undefined ? '' : `khoản ${clause} `}${article}`;
  const [, part, point = '', rest = ''] = /^([IVX]+)((?:\.\d+)*)(.*)$/u.exec(number) ?? [];
  if (part === undefined) return `${number},`;
  const [, item, remark = ''] = /^ \((\d+)\)(.*)$/u.exec(rest) ?? [undefined, undefined, rest];
  return `${item === undefined ? '' : `điểm (${item}) `}${point === '' ? '' : `khoản ${point.slice(1)} `}Mục ${part}${remark}`;
}

/** The paragraph a clause of a law stands in, by its id; null for other numbers, and where the article has only one. */
export function paragraphOf(id: string, number: string, among: readonly string[]): number | null {
  const own = paragraphIn(id);
  const article = articleIn(id);
  // Beside a plain edition an official text's clauses stand with those of other articles.
  const others = article === null ? among : among.filter((other) => articleIn(other) === article);
  return number.startsWith('第') && number.includes('条') && others.some((other) => paragraphIn(other) > 1) && own > 0 ? own : null;
}

/** The article an official text's clause stands in: `art8.p2.1` in `art8`; null for ids of plain editions. */
function articleIn(id: string): string | null {
  return /^(?:[a-z]+\d+\.)?art\d+/u.exec(id)?.[0] ?? null;
}

/** `art8.p2` stands in paragraph 2 of an official text, `art8` and its point `art8.1` in the first. `rc25-8-2a` and `rc25-8-2-i1` stand in paragraph 2; a sentence, `rc18-2-s3`, in none that its id names. */
function paragraphIn(id: string): number {
  if (articleIn(id) !== null) return Number(/\.p(\d+)/u.exec(id)?.[1] ?? 1);
  return Number(/^[^-]+-\d+-(\d+)[a-z]?(?:-i\d+)?$/u.exec(id)?.[1] ?? 0);
}
