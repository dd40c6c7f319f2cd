import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Removal } from '../../../schemas/originals/index.ts';
import { isFurniture } from '../clean/index.ts';
import type { Line } from '../line.ts';
import { chineseField } from '../metadata/patterns.ts';
import type { ReadText } from './index.ts';
import { tableLines } from './table.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const neverText = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'canvas', 'audio', 'video', 'head', 'link', 'meta']);
const around = new Set(['nav', 'footer', 'aside', 'form', 'button', 'select', 'input', 'textarea', 'menu']);
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'big', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'label', 'mark', 'o:p', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'st1:chsdate']);
const contentName = /^(?:zoom|UCAP-CONTENT|TRS_Editor|article-content|articleContent|pages_content|content_main|artCon|vsb_content.*|fulltext|toanvancontent)$/iu;

/** The text of a page as lines. Scripts, forms and what stands around the text are left out, and each is listed. */
export function readHtml(html: string): Omit<ReadText, 'encoding'> {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const reader = new PageReader();
  const root = document.childNodes.find(isElement);
  if (root !== undefined) {
    const content = contentOf(root);
    reader.read(root, content === undefined ? 'all' : content);
  }
  reader.flush();
  return { lines: reader.lines, removed: reader.removed, repaired: [], suspicious: [] };
}

class PageReader {
  readonly lines: Line[] = [];
  readonly removed: Removal[] = [];
  #words = '';
  #at = 1;
  #inside = false;
  #heading = false;
  #content: Element | 'all' = 'all';

  read(root: Element, content: Element | 'all'): void {
    this.#content = content;
    this.#inside = content === 'all';
    this.#enter(root);
  }

  flush(): void {
    const text = this.#words.replace(/[\t\n\r ]+/gu, ' ').trim();
    this.#words = '';
    if (text === '') return;
    if (this.#inside || this.#heading || chineseField.test(text)) {
      this.lines.push({ at: this.#at, text, as: this.#heading ? 'heading' : 'text' }, { at: this.#at, text: '', as: 'blank' });
    } else this.removed.push({ kind: isFurniture(text) ? 'siteButtons' : 'navigation', line: this.#at, text });
  }

  #enter(element: Element): void {
    const { tagName: tag } = element;
    const at = element.sourceCodeLocation?.startLine ?? this.#at;
    this.#scripts(element, at);
    if (neverText.has(tag)) {
      if (/^(?:script|iframe|object|embed)$/u.test(tag)) this.removed.push({ kind: 'script', line: at, text: `<${tag}>` });
      return;
    }
    if (around.has(tag) || isHidden(element)) {
      const text = plainText(element);
      if (text !== '') this.removed.push({ kind: isHidden(element) ? 'copyMark' : 'navigation', line: at, text });
      return;
    }
    if (tag === 'br') {
      this.flush();
      return;
    }
    if (inline.has(tag)) {
      if (this.#words.trim() === '') this.#at = at;
      this.#children(element);
      return;
    }
    this.flush();
    this.#at = at;
    const rows = tag === 'table' ? tableLines(element, at) : undefined;
    if (rows !== undefined && (this.#inside || element === this.#content || rows.some(({ text }) => chineseField.test(text)))) {
      this.lines.push(...rows, { at, text: '', as: 'blank' });
      return;
    }
    const before = { inside: this.#inside, heading: this.#heading };
    if (element === this.#content) this.#inside = true;
    if (tag === 'h1' || (/^h[2-6]$/u.test(tag) && this.#inside)) this.#heading = true;
    this.#children(element);
    this.flush();
    this.#inside = before.inside;
    this.#heading = before.heading;
  }

  #children(element: Element): void {
    for (const child of element.childNodes) {
      if ('value' in child) this.#words += child.value;
      else if (isElement(child)) this.#enter(child);
      else if (child.nodeName === '#comment') continue;
    }
  }

  /** An event handler or a script address runs code; nothing of it goes further than this list. */
  #scripts(element: Element, at: number): void {
    for (const { name, value } of element.attrs) {
      if (/^on[a-z]+$/iu.test(name) || /^\s*(?:javascript|vbscript|data\s*:\s*text\/html)\s*:/iu.test(value)) this.removed.push({ kind: 'script', line: at, text: name });
    }
  }
}

/** The element a page keeps its text in, where it names it as official sites do, or as HTML does. */
function contentOf(root: Element): Element | undefined {
  const all = elementsIn(root);
  const named = all.filter(({ attrs }) => attrs.some(({ name, value }) => (name === 'id' || name === 'class') && value.split(/\s+/u).some((each) => contentName.test(each))));
  const candidates = [...named, ...all.filter(({ tagName }) => tagName === 'article' || tagName === 'main')];
  const whole = plainText(root).length;
  return candidates.find((element) => plainText(element).length > whole * 0.3);
}

function isHidden({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)/iu.test(value)));
}

function elementsIn(element: Element): readonly Element[] {
  return element.childNodes.filter(isElement).flatMap((child) => [child, ...elementsIn(child)]);
}

/** The visible text of an element in one line. */
export function plainText(element: Element): string {
  const words = (node: Node): string => ('value' in node ? node.value : isElement(node) && !neverText.has(node.tagName) ? node.tagName === 'br' ? ' ' : node.childNodes.map(words).join('') : '');
  return element.childNodes.map(words).join('').replace(/\s+/gu, ' ').trim();
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
