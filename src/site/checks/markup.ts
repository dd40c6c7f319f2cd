import { mdxToMdast, type MdastNode } from 'satteri';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What a component of a plain edition may stand in, and what may stand in its tag. `''` is the file itself. */
type Component = Readonly<{ inside: readonly string[]; must: readonly string[]; may: readonly string[] }>;

const components: Readonly<Record<string, Component>> = {
  Section: { inside: ['', 'Section'], must: ['id', 'number', 'title'], may: [] },
  Clause: {
    inside: ['Section'],
    must: ['id', 'number', 'kinds', 'strength', 'computable'],
    may: [
      'who', 'rules', 'readings', 'annex', 'body', 'units', 'lead', 'covers', 'targets', 'councils', 'statistics', 'dossier',
      'documents', 'from', 'to', 'deadline', 'deadlineText', 'within', 'was', 'change', 'earlier',
    ],
  },
  Gap: { inside: ['Clause'], must: [], may: [] },
  Reading: { inside: ['Section'], must: ['id', 'clauses', 'handling'], may: ['recommended'] },
  Option: { inside: ['Reading'], must: ['id'], may: [] },
  Damage: { inside: ['Section'], must: [], may: ['clauses'] },
};

const examples: Readonly<Record<string, string>> = {
  Section: '<Section id="wz-2" number="二" title="…">', Clause: '<Clause id="wz-2.1-s1" number="二（一）" …>', Reading: '<Reading id="AMB-WZ-01" …>',
};

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Say = (wrong: string, write: string) => void;

/**
 * Checks the tags of a plain edition: that every component and attribute is known, complete and in its place, and that nothing is code.
 * What is misspelt would otherwise be left out without a word.
 * @throws Error where the text is no MDX.
 */
export function checkMarkup(file: string, source: string): readonly Problem[] {
  const problems: Problem[] = [];
  visit(mdxToMdast(source), '');
  return problems;

  function visit(node: MdastNode, parent: string): void {
    const say: Say = (wrong, write) => problems.push({ file, line: node.position?.start.line ?? 1, wrong, write });
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/u.test(node.value)) say(`What stands in braces is read as code: {${node.value}}.`, 'Take the braces away, or write round brackets.');
    }
    if (node.type === 'mdxjsEsm') say('This line is read as code.', 'Take it out: a plain edition is text only. Where a sentence begins with import or export, let another word begin it.');
    const name = isElement(node) ? (node.name ?? '') : null;
    if (isElement(node)) checkElement(node, parent, say);
    // What is not known is said once; what stands in it is taken to stand where it stands.
    const here = name === null || components[name] === undefined ? parent : name;
    for (const child of 'children' in node ? (node.children as readonly MdastNode[]) : []) visit(child, here);
  }
}

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function checkElement(element: Element, parent: string, say: Say): void {
  const name = element.name ?? '';
  const component = components[name];
  if (component === undefined) {
    const meant = nearest(name, Object.keys(components));
    say(`There is no component <${name}>.`, meant === undefined ? `Write one of ${Object.keys(components).map((each) => `<${each}>`).join(', ')}, or plain text; < itself is written &lt;.` : `Write <${meant}>.`);
    return;
  }
  const tag = `<${name}${idOf(element)}>`;
  if (!component.inside.includes(parent)) {
    const place = component.inside.filter((each) => each !== '').map((each) => examples[each] ?? `<${each}>`).join(' or ');
    say(`${tag} stands ${parent === '' ? 'outside every section' : `in a <${parent}>`}.`, `Put it between ${place} and its end.`);
  }
  checkAttributes(element, component, tag, say);
}

function checkAttributes(element: Element, { must, may }: Component, tag: string, say: Say): void {
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      say(`${tag} holds code in braces.`, 'Write each attribute as name="text".');
      continue;
    }
    const { name, value } = attribute;
    if (seen.has(name)) say(`${tag} has ${name}="…" twice.`, 'Keep one of the two.');
    seen.add(name);
    if (![...must, ...may].includes(name)) {
      const known = [...must, ...may];
      const meant = nearest(name, known);
      const otherwise = known.length === 0 ? 'Take it out: this tag has no attributes.' : `Write one of ${known.join(', ')}.`;
      say(`${tag} has the attribute "${name}", which nobody reads.`, meant === undefined ? otherwise : `Write ${meant}="…".`);
    } else if (typeof value !== 'string') say(`${tag} has ${name} without a text in quotes.`, `Write ${name}="…".`);
    else if (value.trim() === '') say(`${tag} has an empty ${name}="".`, must.includes(name) ? `Write ${name}="…"; it is needed.` : 'Write it, or take the attribute out.');
    else if (name === 'id' && !/^[A-Za-z0-9][A-Za-z0-9.-]*$/u.test(value)) say(`${tag} has an id that cannot stand in an address.`, 'Write letters a to z, digits, dots and hyphens, without spaces.');
  }
  for (const name of must) if (!seen.has(name)) say(`${tag} has no ${name}.`, `Write ${name}="…".`);
}

/** ` id="wz-1"`, so that a message names its tag. */
function idOf(element: Element): string {
  const id = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  return typeof id?.value === 'string' && id.value !== '' ? ` id="${id.value}"` : '';
}
