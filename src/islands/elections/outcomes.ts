import type { CheckFound, Otherwise, PartResult, Status, ValueFound } from '../../rules/elections/index.ts';
import { statusWord } from '../../words/elections/index.ts';
import { fill } from '../../words/index.ts';
import { checkTitle, keyText, standInText, valueText, valueTitle } from './say.ts';
import type { Tools } from './tools.ts';

/** More rows than this are counted instead of named. */
const mostNamed = 3;

/** What one option of a reading makes of everything it bears on, in words: checks first, rows of one check together, then what is worked out. */
export function outcomesOf({ checks, values, standIns }: PartResult, reading: string, option: string, tools: Tools): readonly string[] {
  const { words: { page } } = tools;
  const instead = standInText(tools, standIns, reading, option);
  const is = (of: string, outcome: string) => `${of}${tools.lang === 'zh' ? '：' : ': '}${outcome}`;
  const gives = <T,>(own: T, otherwise: readonly Otherwise<T>[]): T => otherwise.find((each) => each.reading === reading && each.option === option)?.gives ?? own;
  const bears = ({ otherwise }: Pick<CheckFound | ValueFound, 'otherwise'>) => otherwise.some((each) => each.reading === reading);
  const found = Map.groupBy(checks.filter(bears).map((check) => ({ check, gives: gives(check.status, check.otherwise) })), ({ check }) => check.id);
  return [
    ...(instead === null ? [] : [instead]),
    ...[...found].flatMap(([id, rows]): readonly string[] => {
      if (rows.length <= mostNamed) return rows.map(({ check: { key }, gives: one }) => is(key === null ? checkTitle(tools, id) : `${keyText(tools, key)} · ${checkTitle(tools, id)}`, statusWord(tools.words, id, one)));
      return [...Map.groupBy(rows, ({ gives: one }): Status => one)].map(([one, all]) => is(checkTitle(tools, id), fill(page.reading.rows, { n: all.length, status: statusWord(tools.words, id, one) })));
    }),
    ...values.filter(bears).slice(0, mostNamed * 2).map((value) => is(valueTitle(tools, value), valueText(gives(value.value, value.otherwise), tools))),
  ];
}
