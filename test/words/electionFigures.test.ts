import { expect, it } from 'vitest';
import { electionWords } from '../../src/words/elections/index.ts';

/** Every sentence with the place where it stands. */
function sentences(words: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[at, words]];
  return Object.entries(words as object).flatMap(([name, each]: readonly [string, unknown]) => sentences(each, at === '' ? name : `${at}.${name}`));
}

/** How a day is written, the name of a paper, a whole number from nothing, a single one, steps in their order. */
const ours = /2026-09-15|天津2012年?|Tianjin 2012|0以上|from 0|be 0|是0|^[1-6]\. /gu;

const figures = {
  zh: /\d|[二三四五六七八九十]+分之|过半数|[两二三四五六七八九十]+(?:人|名|天|日|种|步|户|年|次)/gu,
  en: /\d|\b(?:half|third|tenth|fifth|two-thirds|three|four|five|six|seven|eight|nine|ten)\b/giu,
};

/** Half a year is how the calendar is cut, and no number that could be another. */
const calendar = new Set(['checks.frequency']);

it.each(['zh', 'en'] as const)('no sentence of the calculator of elections repeats a figure of the law: %s', (lang) => {
  const found = sentences(electionWords[lang]).filter(([at]) => !calendar.has(at)).flatMap(([at, text]) => (text.replace(ours, '').match(figures[lang]) ?? []).map((figure) => `${at}: ${figure}`));
  expect(found).toEqual([]);
});
