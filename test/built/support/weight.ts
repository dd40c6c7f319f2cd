import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { dist, fileAt } from './dist.ts';
import { withTag, type Page } from './pages.ts';
import { addressesInStyle, subresources } from './references.ts';

/** Parts of a page with their size on the wire, in bytes. */
export type Weights = ReadonlyMap<string, number>;

const packed = new Set(['.png', '.jpg', '.webp', '.avif', '.woff2']);

/**
 * What reading a page transfers: itself and everything it makes the browser fetch, through styles and imported modules.
 * @returns Bytes after gzip, by file.
 */
export function pageWeight(page: Page): Weights {
  return weigh(new Set([page.file, ...reach(page)]));
}

/**
 * All JavaScript from opening a page to its result: scripts, island modules, scripts written into the page, and everything
 * that any of them can import, save what is fetched when the result stands there (`laterScriptWeight`).
 * @returns Bytes after gzip, by file; `in the page` for scripts without a file.
 */
export function scriptWeight(page: Page): Weights {
  return scripts(page, without(Object.values(later)));
}

/**
 * What scripts fetch beyond `scriptWeight`: under the result the coming days and what is handed over, and on a command what
 * opens a case or takes it away.
 * @returns Bytes after gzip, by file.
 */
export function laterScriptWeight(page: Page): Weights {
  return fetchedFor(page, 'files', 'coming', 'handover');
}

/**
 * What scripts fetch, beyond all that a result does, for the QR code of a link.
 * @returns Bytes after gzip, by file.
 */
export function qrScriptWeight(page: Page): Weights {
  return beyond(page, [later.qrCode], []);
}

/**
 * What scripts fetch, beyond all that a result does, to tell what changed since an opened case was saved.
 * @returns Bytes after gzip, by file.
 */
export function sinceScriptWeight(page: Page): Weights {
  return beyond(page, [later.since], []);
}

/**
 * What scripts fetch, beyond all that a result does, for two cases side by side.
 * @returns Bytes after gzip, by file.
 */
export function comparisonScriptWeight(page: Page): Weights {
  return beyond(page, [later.comparison], []);
}

/**
 * What scripts fetch, beyond all that a result does, for drawings: of a sum along an income, of days on a line, of points as bars.
 * @returns Bytes after gzip, by file.
 */
export function drawingScriptWeight(page: Page): Weights {
  return beyond(page, [later.drawings], []);
}

/**
 * What scripts fetch when the reader wants to hear the page.
 * @returns Bytes after gzip, by file.
 */
export function aloudScriptWeight(page: Page): Weights {
  return beyond(page, [later.aloud], []);
}

/**
 * What scripts fetch when the text of a policy bears the marks of a case.
 * @returns Bytes after gzip, by file.
 */
export function markedScriptWeight(page: Page): Weights {
  return beyond(page, [later.marked], []);
}

/**
 * What scripts fetch when the reader opens another part of a calculator that has several.
 * @returns Bytes after gzip, by file.
 */
export function partScriptWeight(page: Page): Weights {
  return fetchedFor(page, 'parts');
}

/**
 * What scripts fetch beyond `scriptWeight` for a table of several cases at once.
 * @returns Bytes after gzip, by file.
 */
export function severalScriptWeight(page: Page): Weights {
  return fetchedFor(page, 'several');
}

/**
 * What scripts fetch, workers included, when a spreadsheet is opened, beyond all that other commands fetch.
 * @returns Bytes after gzip, by file.
 */
export function spreadsheetScriptWeight(page: Page): Weights {
  return beyond(page, [later.spreadsheet], []);
}

/** Modules that are fetched after the result, or on a command, are entered through a file of one of these names. */
const later = {
  files: /\/files\./, coming: /\/Coming\./, handover: /\/handover\./, qrCode: /\/qrCode\./, since: /\/sinceSaved\./, comparison: /\/comparison\./, parts: /\/otherParts\./, several: /\/several\./,
  drawings: /\/(?:drawings|timeline|bars)\./, aloud: /\/(?:reader|hear)\./, marked: /\/show\./, spreadsheet: /\/(?:spreadsheet|worker)[.-]/,
};

/** What only these bring. */
function fetchedFor(page: Page, ...names: readonly (keyof typeof later)[]): Weights {
  const others = Object.entries(later).filter(([name]) => !names.some((each) => each === name)).map(([, pattern]) => pattern);
  return beyond(page, Object.values(later), others);
}

/** Lazy imports but for those of these names. */
function without(names: readonly RegExp[]): (script: string) => readonly string[] {
  return (script) => lazyImports(script).filter((address) => !names.some((name) => name.test(address)));
}

/** What is fetched when `after` is left out, and not yet when `before` is. */
function beyond(page: Page, before: readonly RegExp[], after: readonly RegExp[]): Weights {
  const known = scripts(page, without(before));
  return new Map([...scripts(page, without(after))].filter(([file]) => !known.has(file)));
}

function scripts(page: Page, also: (script: string) => readonly string[]): Weights {
  const inline = inlineScripts(page).join('\n');
  const files = [...reach(page, also)].filter((file) => extname(file) === '.js' || extname(file) === '.mjs');
  return new Map([...weigh(new Set(files)), ['in the page', inline === '' ? 0 : zipped(Buffer.from(inline))]]);
}

/** The sum of all parts, in bytes. */
export function total(weights: Weights): number {
  return [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** A list of the parts, heaviest first, for messages. */
export function breakdown(weights: Weights): string {
  const parts = [...weights].sort(([, a], [, b]) => b - a);
  return parts.map(([file, bytes]) => `${(bytes / 1000).toFixed(1)} kB ${file}`).join(', ');
}

/** JavaScript written into the page; data blocks such as JSON are not scripts. */
export function inlineScripts(page: Page): readonly string[] {
  return withTag(page, 'script')
    .filter(({ attributes }) => !attributes.has('src') && /^(|module|text\/javascript)$/.test(attributes.get('type') ?? ''))
    .map(({ text }) => text);
}

function weigh(files: ReadonlySet<string>): Weights {
  return new Map([...files].map((file) => [file, weightOf(file)]));
}

/** A file that hundreds of pages fetch is packed once. */
const weightOf = oncePerFile((file) => {
  const bytes = readFileSync(join(dist, file));
  return packed.has(extname(file)) ? bytes.length : zipped(bytes);
});

const textOf = oncePerFile((file) => readFileSync(join(dist, file), 'utf8'));

const importsOf = oncePerFile((file) => imports(textOf(file)));

function oncePerFile<T>(make: (file: string) => T): (file: string) => T {
  const made = new Map<string, T>();
  return (file) => {
    if (!made.has(file)) made.set(file, make(file));
    return made.get(file) as T;
  };
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes).length;
}

/** Every file reached from the page, directly or through another file. */
function reach(page: Page, also: (script: string) => readonly string[] = () => []): ReadonlySet<string> {
  const reached = new Set<string>();
  const first = [...subresources(page).map(({ address }) => address), ...inlineScripts(page).flatMap(imports)];
  const open = first.map((address) => ({ address, from: page.file }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = fileAt(next.address, next.from);
    if (found.kind !== 'file' || reached.has(found.file)) continue;
    reached.add(found.file);
    open.push(...addressesInFile(found.file, also).map((address) => ({ address, from: found.file })));
  }
  return reached;
}

function addressesInFile(file: string, also: (script: string) => readonly string[]): readonly string[] {
  const ending = extname(file);
  if (ending !== '.css' && ending !== '.js' && ending !== '.mjs') return [];
  return ending === '.css' ? addressesInStyle(textOf(file)) : [...importsOf(file), ...also(textOf(file))];
}

/** Addresses in static imports; a name without a path, as in an unbundled import, leads to no file. */
function imports(script: string): readonly string[] {
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    return specifier !== undefined && ts.isStringLiteral(specifier) && /^[./]/.test(specifier.text) ? [specifier.text] : [];
  });
}

/** Addresses of modules fetched on use, and of workers. */
function lazyImports(script: string): readonly string[] {
  return [...script.matchAll(/\b(?:import|new URL)\((["'`])([^"'`]+\.js)\1/g)].map(([, , address = '']) => address);
}
