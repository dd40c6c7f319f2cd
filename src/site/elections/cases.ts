import { considerPart, type Facts, type ISODate, type PartId } from '../../rules/elections/index.ts';
import { examples, further, scheme } from '../../rules/policies/residents-committee-law-2025/index.ts';
import { readFacts } from '../../schemas/elections/index.ts';
import { electionWords, statusWord } from '../../words/elections/index.ts';
import { citationsInData } from '../links.ts';

/** An example as the page shows it, worked out by the rules themselves. */
export type ElectionCase = Readonly<{ id: string; part: PartId; title: string; facts: Facts; rulesOn: ISODate | null; results: readonly Readonly<{ check: string; word: string }>[] }>;

/** Examples need a day only where they name none of their own; every one of them does. */
const day = '2026-01-01';

/** The named examples with what they come to. @throws Error when the facts of one are none. */
export function electionCases(lang: 'zh' | 'en'): readonly ElectionCase[] {
  const { checks } = electionWords[lang];
  return examples.map(({ id, titles, part, facts, rulesOn, expect }) => {
    const read = readFacts(facts);
    if (!read.ok) throw new Error(`The example "${id}" of elections holds facts that are none: ${read.problems.map(({ where }) => where).join(', ')}.`);
    const result = considerPart(part as PartId, scheme, read.facts, { rulesOn, today: day, chosen: {} });
    return {
      id, part: part as PartId, title: titles[lang], facts: read.facts, rulesOn,
      results: Object.keys(expect).flatMap((name) => {
        const found = result.checks.find((check) => name === (check.key === null ? check.id : `${check.id}[${check.key}]`));
        if (found === undefined) return [];
        const title = checks[found.id as keyof typeof checks];
        return [{ check: found.key === null ? title : `${found.key}${lang === 'zh' ? '：' : ': '}${title}`, word: statusWord(electionWords[lang], found.id, found.status) }];
      }),
    };
  });
}

/** What can be worked out: each part with the clauses it rests on, of all policies. */
export function electionParts(lang: 'zh' | 'en'): readonly Readonly<{ id: string; title: string; clauses: readonly string[] }>[] {
  const found = new Map<string, { title: string; clauses: Set<string> }>();
  for (const { id, titles, data } of Object.values(further).flat()) {
    const part = found.get(id) ?? { title: titles[lang], clauses: new Set<string>() };
    for (const { clause } of citationsInData(data)) part.clauses.add(clause);
    found.set(id, part);
  }
  return [...found].map(([id, { title, clauses }]) => ({ id, title, clauses: [...clauses] }));
}
