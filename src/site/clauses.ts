import { mdxToMdast, type MdastNode } from 'satteri';
import { marksOf } from './marks.ts';

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
  /** `section` where the responsible ones answer for the whole section the clause opens, not for the clause alone. */
  covers: string | null;
  /** Figures to be reached, bodies with their members, and figures that were counted, each as written: see `structure/`. */
  targets: readonly string[];
  councils: readonly string[];
  statistics: readonly string[];
  /** The dossier the clause belongs to: its papers, from whom they come and to whom they go. */
  dossier: string | null;
  documents: readonly string[];
  from: string | null;
  to: readonly string[];
  deadline: string | null;
  deadlineText: string | null;
  /** A period that runs from an event, in the words of the clause. */
  within: string | null;
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
  const marks = marksOf(everyClause(tree).map((element) => ({ id: attribute(element, 'id'), number: attribute(element, 'number') })));

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

/** Sections with all that stand in them, in the order of the text. */
export function everySection(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...everySection(section.sections)]);
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
    lead: list(element, 'lead', /\|/u), covers: attribute(element, 'covers') || null,
    targets: list(element, 'targets', /\|/u), councils: list(element, 'councils', /\|/u), statistics: list(element, 'statistics', /\|/u),
    dossier: attribute(element, 'dossier') || null, documents: list(element, 'documents', /\|/u),
    from: attribute(element, 'from') || null, to: list(element, 'to', /\|/u),
    deadline: attribute(element, 'deadline') || null, deadlineText: attribute(element, 'deadlineText') || null,
    within: attribute(element, 'within') || null,
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
