import { mdxToMdast, type MdastNode } from 'satteri';

/** One clause of a plain edition, as its file states it. */
export type Clause = Readonly<{
  id: string;
  /** The number printed in the document. */
  number: string;
  /** What tells clauses under one printed number apart: `2a`; empty where the number says enough. */
  mark: string;
  /** The clause before it in its section has the same printed number, so that a margin need not repeat it. */
  again: boolean;
  /** It is a row of an annexed table of responsibilities. */
  isRow: boolean;
  /** The section it stands in. */
  section: string;
  kinds: readonly string[];
  strength: string;
  computable: string;
  who: readonly string[];
  rules: readonly string[];
  readings: readonly string[];
  annex: readonly string[];
  body: readonly string[];
  /** Who is responsible, the leading ones among them. */
  units: readonly string[];
  /** Who leads, where the document says so. */
  lead: readonly string[];
  /** Who sits on the body the clause sets up. */
  members: readonly string[];
  /** The papers of the dossier the clause asks for. */
  documents: readonly string[];
  deadline: string | null;
  deadlineText: string | null;
  /** The clauses of an older edition it takes the place of. */
  was: readonly string[];
  /** What the rule says differently from those, in one sentence. */
  change: string | null;
  /** It keeps wording from before its edition, so that no newer edition is compared with it. */
  isEarlier: boolean;
  /** Its own words, without the gaps we note. */
  text: string;
  gaps: readonly string[];
  line: number;
}>;

/** A section with the sections and clauses in it. */
export type Section = Readonly<{
  id: string; number: string; title: string; depth: number; line: number;
  sections: readonly Section[]; clauses: readonly Clause[]; readings: number; damages: number;
}>;

/** An entry of the register of readings. */
export type ReadingEntry = Readonly<{
  id: string; clauses: readonly string[]; handling: string; recommended: readonly string[];
  ask: string; options: readonly Readonly<{ id: string; text: string }>[]; line: number;
}>;

/** A note on damage to the source, and the clauses it touches. */
export type DamageNote = Readonly<{ clauses: readonly string[]; text: string; line: number }>;

/** A plain edition, read. */
export type PolicyText = Readonly<{
  sections: readonly Section[]; clauses: readonly Clause[];
  readings: readonly ReadingEntry[]; damages: readonly DamageNote[];
}>;

/** Reads the clauses, readings and notes of a plain edition from its MDX source. */
export function parsePolicyText(source: string): PolicyText {
  const clauses: Clause[] = [];
  const readings: ReadingEntry[] = [];
  const damages: DamageNote[] = [];
  const tree = mdxToMdast(source);
  const marks = marksOf(everyClause(tree));

  function section(element: Element, depth: number): Section {
    const id = attribute(element, 'id');
    const before = { readings: readings.length, damages: damages.length };
    const own: Clause[] = [];
    const sections: Section[] = [];
    const isAnnex = isAnnexTable(id, element);
    for (const child of elements(element)) {
      if (child.name === 'Section') sections.push(section(child, depth + 1));
      if (child.name === 'Clause') {
        const found = clause(child, { section: id, isRow: isAnnex, mark: marks.get(attribute(child, 'id')) ?? '', before: own.at(-1) });
        own.push(found);
        clauses.push(found);
      }
      if (child.name === 'Reading') readings.push(reading(child));
      if (child.name === 'Damage') damages.push(damage(child));
    }
    return {
      id, number: attribute(element, 'number'), title: attribute(element, 'title'), depth, line: lineOf(element),
      sections, clauses: own, readings: readings.length - before.readings, damages: damages.length - before.damages,
    };
  }

  const sections = elements(tree).filter((each) => each.name === 'Section').map((each) => section(each, 1));
  return { sections, clauses, readings, damages };
}

/** The text without white space: a phrase is looked for across the breaks of its paragraph. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

/** The components inside a node, also where a paragraph stands between. */
function elements(node: MdastNode): Element[] {
  return childrenOf(node).flatMap((child) => (isElement(child) ? [child] : elements(child)));
}

function attribute(element: Element, name: string): string {
  const found = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

function list(element: Element, name: string, separator: RegExp = /\s+/u): readonly string[] {
  return attribute(element, name).split(separator).map((part) => part.trim()).filter((part) => part !== '');
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 0;
}

/** The words of a node, without those of the components named. */
function words(node: MdastNode, without: readonly string[]): string {
  if (isElement(node) && without.includes(node.name ?? '')) return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  const inside = join(childrenOf(node).map((child) => ({ text: words(child, without), isBlock: blocks.has(child.type) })));
  // As the page shows it: between single tildes nothing is struck out (see markdown.ts).
  return node.type === 'delete' && !isStruckOut(node) ? `~${inside}~` : inside;
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'list', 'listItem', 'blockquote', 'mdxJsxFlowElement']);

/** Paragraphs and list items one after another: a space parts words of letters, while Chinese runs on. */
function join(parts: readonly Readonly<{ text: string; isBlock: boolean }>[]): string {
  return parts.reduce((before, { text, isBlock }) => {
    const parted = isBlock && /[\p{Script=Latin}\d.,:;!?)%]$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(text);
    return `${before}${parted ? ' ' : ''}${text}`;
  }, '');
}

function isStruckOut(node: MdastNode): boolean {
  const start = node.position?.start.offset ?? 0;
  return (childrenOf(node)[0]?.position?.start.offset ?? 0) - start > 1;
}

function named(element: Element, name: string): Element[] {
  return elements(element).filter((each) => each.name === name);
}

/** A table of responsibilities: a section whose id ends in `-a`, every clause of which names its units. */
function isAnnexTable(id: string, section: Element): boolean {
  const rows = named(section, 'Clause');
  return id.endsWith('-a') && rows.length > 0 && rows.every((row) => attribute(row, 'units') !== '');
}

type Standing = Readonly<{ section: string; isRow: boolean; mark: string; before: Clause | undefined }>;

function clause(element: Element, { section, isRow, mark, before }: Standing): Clause {
  const id = attribute(element, 'id');
  const number = attribute(element, 'number');
  return {
    id, number, mark, again: before?.number === number && mark !== '', isRow, section,
    kinds: list(element, 'kinds'), strength: attribute(element, 'strength'), computable: attribute(element, 'computable'),
    who: list(element, 'who', /[；;]/u), rules: list(element, 'rules'), readings: list(element, 'readings'),
    annex: list(element, 'annex'), body: list(element, 'body'), units: list(element, 'units', /\|/u),
    lead: list(element, 'lead', /\|/u), members: list(element, 'members', /\|/u), documents: list(element, 'documents', /\|/u),
    deadline: attribute(element, 'deadline') || null, deadlineText: attribute(element, 'deadlineText') || null,
    was: list(element, 'was'), change: attribute(element, 'change') || null, isEarlier: attribute(element, 'earlier') === 'yes',
    text: words(element, ['Gap']).trim(), gaps: named(element, 'Gap').map((gap) => words(gap, []).trim()),
    line: lineOf(element),
  };
}

function reading(element: Element): ReadingEntry {
  return {
    id: attribute(element, 'id'), clauses: list(element, 'clauses'),
    handling: attribute(element, 'handling'), recommended: list(element, 'recommended'),
    ask: words(element, ['Option']).trim(),
    options: named(element, 'Option').map((option) => ({ id: attribute(option, 'id'), text: words(option, []).trim() })),
    line: lineOf(element),
  };
}

function damage(element: Element): DamageNote {
  return { clauses: list(element, 'clauses'), text: words(element, []).trim(), line: lineOf(element) };
}

/** The clauses of a text, however deep they stand. */
function everyClause(node: MdastNode): readonly Element[] {
  return childrenOf(node).flatMap((child) => (isElement(child) && child.name === 'Clause' ? [child] : everyClause(child)));
}

/** The mark of every clause, by its id. Under one printed number no two are alike. */
function marksOf(clauses: readonly Element[]): ReadonlyMap<string, string> {
  const all = clauses.map((element) => ({ id: attribute(element, 'id'), number: attribute(element, 'number') }));
  const numbers = Map.groupBy(all, ({ number }) => number);
  const marks = new Map<string, string>();
  for (const [number, under] of numbers) {
    const taken = new Set<string>();
    for (const { id } of under) {
      const mark = markOf(id, number, under.length === 1);
      const free = [mark, tailOf(id), id.replace(/^[^-]*-/, '')].find((each) => !taken.has(each)) ?? id;
      taken.add(free);
      marks.set(id, free);
    }
  }
  return marks;
}

/**
 * `wz-2.1-s2a` is sentence 2, part a of its number; `rc25-8-2a` paragraph 2, part a; `wz-7.4` paragraph 4, unless its number
 * already counts it. A clause alone under its number needs no mark.
 */
function markOf(id: string, number: string, isAlone: boolean): string {
  const sentence = /[-.]s(\d\w*)$/.exec(id)?.[1];
  if (sentence !== undefined) return sentence;
  const tail = tailOf(id);
  const counted = /^\d+$/.test(tail) && new RegExp(`(?<!\\d)${tail}(?!\\d)`).test(number);
  return isAlone || counted ? '' : tail;
}

/** What an id says after its number: `a` of `kt-III.2.1-a`, `2a` of `rc25-8-2a`, `1.i2` of `rc25-10-1-i2`, `4` of `co-tj.4`. */
function tailOf(id: string): string {
  const after = id.replace(/^[^-]*-/, '');
  const part = after.indexOf('-');
  return part >= 0 ? after.slice(part + 1).replaceAll('-', '.') : (/\.(\w+)$/.exec(after)?.[1] ?? '');
}
