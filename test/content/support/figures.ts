import { toFigure } from '../../../src/site/search/numerals.ts';

const numerals = '〇零一二两三四五六七八九十百千万亿';

/** Words in which a numeral counts nothing. */
const notCounting = /进一步|统一|一般|一些|一样|一致|一起|一律|一定|一旦|一面|一下|百姓|万一|千家万户/gu;

/**
 * Every figure a text states, spelled alike: `30%`, `1/3`, `1000`, `2016`. 百分之三十 is 30%, 三分之一 is 1/3, 1.000 (as Vietnamese
 * groups thousands) and 1,000 are 1000, 8万 is 80000, 05 is 5. A 一 that stands alone is 1, though it often counts nothing.
 */
export function figuresOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const take = (figure: string): string => {
    found.add(figure);
    return ' ';
  };
  const rest = text.normalize('NFKC').replace(notCounting, ' ')
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/gu, '')
    .replace(new RegExp(`百分之([${numerals}]+)`, 'gu'), (_, part: string) => take(`${toFigure(part) ?? part}%`))
    .replace(new RegExp(`([${numerals}]+)分之([${numerals}]+)`, 'gu'), (_, under: string, over: string) => take(`${toFigure(over) ?? over}/${toFigure(under) ?? under}`))
    .replace(/(?<![\d/])(\d)\/([2-9]|10)(?![\d/])/gu, (_, over: string, under: string) => take(`${over}/${under}`))
    .replace(/(\d+(?:\.\d+)?)\s*%/gu, (_, figure: string) => take(`${plain(figure)}%`))
    .replace(/(\d+(?:\.\d+)?)\s*万/gu, (_, figure: string) => take(String(Number(figure) * 10_000)))
    .replace(/\d+(?:\.\d+)?/gu, (figure) => take(plain(figure)));
  for (const [run] of rest.matchAll(new RegExp(`[${numerals}]+`, 'gu'))) take(toFigure(run) ?? run);
  return found;
}

/** The figures a text must be taken at its word for: all but a 一 that stands alone. */
export function firmFigures(text: string): readonly string[] {
  return [...figuresOf(text.replace(new RegExp(`(?<![${numerals}分之])一(?![${numerals}])(?!分之)`, 'gu'), ' '))];
}

/**
 * The text without what a plain edition counts for its reader (三件事, 五样, 四个“全”), the marks of its own lists (二是, （三）, 第二步)
 * and its mentions of articles. Such figures are seen to be right by counting.
 */
export function withoutOwnCounts(text: string): string {
  return text
    .replace(/第[一二三四五六七八九十百]+(?:条|步|项)|（[一二三四五六七八九十]+）|[一二三四五六七八九]是/gu, ' ')
    .replace(/(?<![\d第])(?:[二两三四五六七八九十]|[2-9]|1\d)(?=件|样|个|种|类|条|项|处|方面|份|篇|路|道|步|位|岸|大程序|名单|\s?vị trí|\s?nơi|“)/gu, ' ');
}

function plain(figure: string): string {
  return figure.replace(/^0+(?=\d)/u, '');
}
