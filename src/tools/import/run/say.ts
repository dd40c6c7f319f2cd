import type { Original, Removal, Repair, Suspicion } from '../../../schemas/originals/index.ts';
import type { Done } from './importOne.ts';

const mostShown = 12;

/** What the importer says of one official text: what it recognised, took out, mended and doubts. */
export function describeOriginal({ id, language, source, metadata, blocks, relations, report }: Original, file: string): string {
  const { title, documentNumber, issuer, issuedOn, effectiveOn } = metadata;
  const count = (kind: string) => String(blocks.filter((block) => block.kind === kind).length);
  const known = [['number', documentNumber], ['issuer', issuer], ['dated', issuedOn], ['in effect from', effectiveOn], ['signed by', metadata.signer]]
    .flatMap(([name, value]) => (value === null ? [] : [`${String(name)} ${String(value)}`]));
  return [
    title,
    `  ${known.length === 0 ? 'nothing else is printed about the document' : known.join(' · ')}`,
    `  ${source.format}${source.encoding === null ? '' : `, ${source.encoding}`} · ${language} · ${count('clause')} clauses, ${count('paragraph')} paragraphs, ${count('heading')} headings, ${count('row')} rows · names ${String(relations.length)} other documents`,
    ...list('Taken out', report.removed, ({ kind, line, text }: Removal) => `line ${String(line)}, ${kind}: ${shortened(text)}`),
    ...list('Mended', report.repaired, ({ kind, line, before, after, times }: Repair) => `line ${String(line)}, ${kind}: ${shortened(before)} → ${after === '' ? '(nothing)' : shortened(after)}${times > 1 ? ` (${String(times)} times)` : ''}`),
    ...list('Suspicious, kept as it is', report.suspicious, ({ kind, block, text, suggestion }: Suspicion) => `${block === '' ? 'the file' : block}, ${kind}: ${shortened(text)}${suggestion === null ? '' : ` (perhaps: ${suggestion === '' ? 'nothing' : shortened(suggestion)})`}`),
    `Written to ${file}. The next build shows it at /policies/${id}/official/, beside its plain edition where there is one.`,
    '',
  ].join('\n');
}

function list<T>(title: string, items: readonly T[], line: (item: T) => string): readonly string[] {
  if (items.length === 0) return [`  ${title}: nothing`];
  const more = items.length - mostShown;
  return [`  ${title}: ${String(items.length)}`, ...items.slice(0, mostShown).map((item) => `    ${line(item)}`), ...(more > 0 ? [`    … and ${String(more)} more, all in the file`] : [])];
}

/** A line of progress: a bar where it can be drawn over, else nothing between tens of percents. */
export function progress(count: number, all: number, isTerminal: boolean): string {
  const share = Math.floor((count / all) * 100);
  if (isTerminal) return `\r[${'█'.repeat(Math.floor(share / 5)).padEnd(20, '·')}] ${String(count)} of ${String(all)}${count === all ? '\n' : ''}`;
  const before = Math.floor(((count - 1) / all) * 10);
  return Math.floor(share / 10) > before || count === all ? `${String(count)} of ${String(all)} files\n` : '';
}

/** The summary of many files: a row each where they are few, else those that want attention; and the sums. */
export function summary(all: readonly Done[]): string {
  const shown = all.length <= 40 ? all : all.filter(({ kind }) => kind === 'refused');
  const rows = [['id', 'clauses', 'taken out', 'mended', 'suspicious', ''], ...shown.map((done) => (done.kind === 'imported'
    ? [done.id, String(done.clauses), String(done.removed), String(done.repaired), String(done.suspicious), 'imported']
    : [done.id, '', '', '', '', done.kind === 'refused' ? `refused: ${done.why}` : 'unchanged']))];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = shown.length === 0 ? [] : rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : at < 5 ? cell.padStart(widths[at] ?? 0) : cell)).join('  ').trimEnd());
  const count = (kind: Done['kind']) => all.filter((done) => done.kind === kind).length;
  const suspicious = all.reduce((sum, done) => sum + (done.kind === 'imported' ? done.suspicious : 0), 0);
  return [...lines, '', `${String(count('imported'))} imported, ${String(count('unchanged'))} unchanged, ${String(count('refused'))} refused; ${String(suspicious)} places are suspicious, each listed in its file under report.`, ''].join('\n');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return [...line].length <= 60 ? line : `${[...line].slice(0, 60).join('')}…`;
}
