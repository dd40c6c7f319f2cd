import { mdxToMdast, type MdastNode } from 'satteri';

/** One clause of a plain edition, as its file states it. */
export type Clause = Readonly<{
  id: string;
  /** The number printed in the document. */
  number: string;
  /** What tells clauses under one printed number apart: `2a`; empty where the number says enough. */
  mark: string;
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
  units: readonly string[];
  deadline: string | null;
  deadlineText: string | null;
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

  function section(element: Element, depth: number): Section {
    const id = attribute(element, 'id');
    const before = { readings: readings.length, damages: damages.length };
    const own: Clause[] = [];
    const sections: Section[] = [];
    for (const child of elements(element)) {
      if (child.name === 'Section') sections.push(section(child, depth + 1));
      if (child.name === 'Clause') {
        const found = clause(child, id);
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

  const sections = elements(mdxToMdast(source)).filter((each) => each.name === 'Section').map((each) => section(each, 1));
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
  const inside = childrenOf(node).map((child) => words(child, without)).join('');
  // As the page shows it: between single tildes nothing is struck out (see markdown.ts).
  return node.type === 'delete' && !isStruckOut(node) ? `~${inside}~` : inside;
}

function isStruckOut(node: MdastNode): boolean {
  const start = node.position?.start.offset ?? 0;
  return (childrenOf(node)[0]?.position?.start.offset ?? 0) - start > 1;
}

function named(element: Element, name: string): Element[] {
  return elements(element).filter((each) => each.name === name);
}

function clause(element: Element, section: string): Clause {
  const id = attribute(element, 'id');
  const number = attribute(element, 'number');
  return {
    id, number, mark: markOf(id, number), section,
    kinds: list(element, 'kinds'), strength: attribute(element, 'strength'), computable: attribute(element, 'computable'),
    who: list(element, 'who', /[；;]/u), rules: list(element, 'rules'), readings: list(element, 'readings'),
    annex: list(element, 'annex'), body: list(element, 'body'), units: list(element, 'units', /\|/u),
    deadline: attribute(element, 'deadline') || null, deadlineText: attribute(element, 'deadlineText') || null,
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

/** `wz-2.1-s2a` is sentence 2, part a of its number; `wz-7.4` is paragraph 4, unless its number already counts it. */
function markOf(id: string, number: string): string {
  const sentence = /-s(\w+)$/.exec(id)?.[1];
  if (sentence !== undefined) return sentence;
  const paragraph = /\.(\w+)$/.exec(id)?.[1] ?? '';
  return number.includes(paragraph) ? '' : paragraph;
}
