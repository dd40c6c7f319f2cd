import { toFigure } from '../../../src/site/search/numerals.ts';

const numerals = '〇零一二两三四五六七八九十百千万亿';

/** Words in which 一, 两, 百 or 万 counts nothing, and document years whose figures were blacked out. */
const notCounting = /20xx|统一|一般|一些|一样|一致|一起|一律|一定|进一步|一旦|一面|一下|百姓|千万|万一|一直/giu;

/**
 * Every figure a text states, spelled alike: `30%`, `1/3`, `1000`, `2016`. 百分之三十 is 30%, 三分之一 is 1/3, 1.000 (as Vietnamese
 * and 1,000 as English group thousands) is 1000, 1.5万 is 15000, 05 is 5.
 */
export function figuresOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const plain = text.normalize('NFKC').replaceAll('〔', ' ').replaceAll('〕', ' ').replace(notCounting, ' ')
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/gu, '');
  const rest = plain
    .replace(new RegExp(`百分之([${numerals}]+)`, 'gu'), (_, part: string) => take(`${toFigure(part) ?? part}%`))
    .replace(new RegExp(`([${numerals}]+)分之([${numerals}]+)`, 'gu'), (_, under: string, over: string) => take(`${toFigure(over) ?? over}/${toFigure(under) ?? under}`))
    .replace(/(?<![\d/])(\d)\/([2-9]|10)(?![\d/])/gu, (_, over: string, under: string) => take(`${over}/${under}`))
    .replace(/(\d+(?:\.\d+)?)\s*([%‰])/gu, (_, figure: string, sign: string) => take(whole(figure) + sign))
    .replace(/(\d+(?:\.\d+)?)\s*万/gu, (_, figure: string) => take(String(Number(figure) * 10_000)))
    .replace(/\d+(?:\.\d+)?/gu, (figure) => take(whole(figure)));
  for (const [run] of rest.matchAll(new RegExp(`[${numerals}]+`, 'gu'))) take(toFigure(run) ?? run);
  return found;

  function take(figure: string): string {
    found.add(figure);
    return ' ';
  }
}

function whole(figure: string): string {
  return figure.replace(/^0+(?=\d)/u, '');
}
