import { readdirSync, readFileSync } from 'node:fs';

/** A clause as a catalogue lists it: what it restates (`text`), everything it says (`words`), and where the clause stands in the source. */
export type CatalogueClause = Readonly<{ id: string; kinds: string; place: string; text: string; words: string; at: string }>;

/** Every clause of the catalogues of a folder, in their order. One that is listed twice comes twice. */
export function readCatalogues(folder: string): readonly CatalogueClause[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md')).sort()
    .flatMap((name) => readCatalogue(name, readFileSync(folder + name, 'utf8')));
}

/** Two layouts: a heading `#### kt-0.1 — …` with fields below it, and rows of tables whose first column is headed `id`. */
export function readCatalogue(name: string, source: string): readonly CatalogueClause[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const at = `${name}:${String(index + 1)}`;
    const heading = /^#### ((?:kt|pt\d|co)-\S+) — (.*)$/u.exec(line);
    if (heading !== null) return [underHeading(heading[1] ?? '', at, [heading[2] ?? '', ...untilHeading(lines, index + 1)])];
    const row = cellsOf(line);
    const id = (row[0] ?? '').replaceAll('*', '');
    if (!/^(?:wz|xm|rc\d\d)-/u.test(id)) return [];
    const columns = headOf(lines, index);
    if (columns[0] !== 'id') return [];
    const cell = (...names: readonly string[]) => row[columns.findIndex((column) => names.includes(column))] ?? '';
    const text = cell('text', '转述', '任务（转述）');
    return [{ id, kinds: cell('kind'), place: '', text, words: row.join(' '), at }];
  });
}

function underHeading(id: string, at: string, words: readonly string[]): CatalogueClause {
  const field = (name: string) => new RegExp(`\\*\\*${name}\\*\\* (.*?)(?: · \\*\\*|$)`, 'mu').exec(words.join('\n'))?.[1] ?? '';
  return { id, kinds: field('kind'), place: field('src'), text: field('text'), words: words.join('\n'), at };
}

function untilHeading(lines: readonly string[], from: number): readonly string[] {
  const end = lines.findIndex((line, index) => index >= from && line.startsWith('#'));
  return lines.slice(from, end < 0 ? undefined : end);
}

function headOf(lines: readonly string[], row: number): readonly string[] {
  let top = row;
  while (lines[top - 1]?.startsWith('|') === true) top -= 1;
  return cellsOf(lines[top] ?? '');
}

function cellsOf(line: string): readonly string[] {
  return line.startsWith('|') ? line.split('|').slice(1, -1).map((cell) => cell.trim()) : [];
}
