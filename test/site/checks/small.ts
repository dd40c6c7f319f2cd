import { readFileSync } from 'node:fs';
import { describe as say, readSource, type PolicySource, type Problem } from '../../../src/site/checks/index.ts';

const good = /^---\n[\s\S]*?\n---\n/u.exec(readFileSync('content/policies/mingluo-village.mdx', 'utf8'))?.[0] ?? '';

/** A plain edition without text, whose fields are those of a published one, changed by `change`. */
export function edition(id: string, change: (fields: string) => string = (fields) => fields): PolicySource {
  return readSource(`${id}.mdx`, change(good.replace('id: mingluo-village', `id: ${id}`)));
}

/** The line a field of `edition` stands on. */
export function lineOf(beginning: string): number {
  return good.split('\n').findIndex((line) => line.startsWith(beginning)) + 1;
}

/** A clause that holds together, with more in its tag or between its tags. */
export function clause(id: string, { tag = '', words = '字。' } = {}): string {
  return `<Clause id="${id}" number="一" kinds="definition" strength="none" computable="no"${tag}>\n\n${words}\n\n</Clause>\n`;
}

/** A section with what stands in it. */
export function section(inside: string, id = 's-1'): string {
  return `<Section id="${id}" number="一" title="一">\n\n${inside}\n</Section>\n`;
}

/** A plain edition named small.mdx. Its first line below the fields is line 1 here, so that a test can count. */
export function small(body: string): PolicySource {
  return readSource('small.mdx', `${body}\n`);
}

/** What is said of the text of a small edition, one line each. Its fields are left out: a test of text has none. */
export function saidOf(source: PolicySource, problems: readonly Problem[] = source.problems): readonly string[] {
  return problems.filter(({ wrong }) => wrong !== 'There are no fields above the text.').map(say);
}
