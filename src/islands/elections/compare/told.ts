import type { PartResult } from '../../../rules/elections/index.ts';
import { statusWord } from '../../../words/elections/index.ts';
import type { Told } from '../../compare/index.ts';
import { checkTitle, figuresText, impossibleText, keyText, valueText, valueTitle } from '../say.ts';
import type { Tools } from '../tools.ts';

/** Everything that came out of the parts that were filled in, part by part: the law, the whole, each check with its figures, and what was worked out. */
export function told(results: readonly PartResult[], tools: Tools): readonly Told[] {
  const { words, titles, laws } = tools;
  return results.flatMap(({ part, law, overall, checks, values, impossible }): readonly Told[] => {
    const named = (title: string, text: string): Told => ({ title: `${titles[part]} · ${title}`, text });
    if (impossible.length > 0) return [{ title: titles[part], text: [...impossible.map((each) => impossibleText(tools, each)), words.page.noConclusion].join(' ') }];
    return [
      { title: titles[part], text: words.status[overall] },
      ...(law === null ? [] : [named(words.page.csv.law, laws[law])]),
      ...checks.map((check) => named(check.key === null ? checkTitle(tools, check.id) : `${keyText(tools, check.key)} · ${checkTitle(tools, check.id)}`,
        [statusWord(words, check.id, check.status), check.status === 'notRegulated' ? '' : figuresText(check, tools)].filter((text) => text !== '').join(' · '))),
      ...values.map((value) => named(valueTitle(tools, value), valueText(value.value, tools))),
    ];
  });
}
