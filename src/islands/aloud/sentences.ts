/** A sentence of the page, and where it stands, so that it can be marked while it is read. */
export type Sentence = Readonly<{ text: string; range: Range }>;

/** A text of the page within its block; `lead` is said before it and stands nowhere. */
type Piece = Readonly<{ node: Text; start: number; lead: string; text: string }>;

/** Longer ones are cut at a comma: some voices fall silent after a quarter of a minute. */
const longest = 120;
const silent = '[aria-hidden=true], [hidden], .noprint, .row, .cite, .chips, .units, .unsaid, button, svg, script';

/** What can be seen of an element, sentence by sentence, in the order of the page. Blocks end sentences; marks for the eye are left out. */
export function sentencesOf(root: Element): readonly Sentence[] {
  const blocks: Piece[][] = [];
  let before: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent === null || node.data.trim() === '' || parent.closest(silent) !== null || !isShown(parent)) continue;
    const block = parent.closest('.no') ?? blockOf(parent);
    if (block !== before) blocks.push([]);
    before = block;
    const pieces = blocks.at(-1) ?? [];
    const last = pieces.at(-1);
    const lead = parent.matches('.no > b') ? '·' : last !== undefined && parent.matches('a.from') ? '，' : '';
    pieces.push({ node, lead, text: lead + node.data, start: last === undefined ? 0 : last.start + last.text.length });
  }
  return blocks.flatMap(cut);
}

function isShown(element: Element): boolean {
  return !('checkVisibility' in element) || element.checkVisibility();
}

function blockOf(element: Element): Element {
  return getComputedStyle(element).display.startsWith('inline') && element.parentElement !== null ? blockOf(element.parentElement) : element;
}

/** The sentences of a block, each with the range it covers. */
function cut(pieces: readonly Piece[]): readonly Sentence[] {
  const whole = pieces.map(({ text }) => text).join('');
  return spans(whole).map(([from, to]) => {
    const range = new Range();
    range.setStart(...at(pieces, from, false));
    range.setEnd(...at(pieces, to, true));
    return { text: whole.slice(from, to), range };
  });
}

/** Where sentences begin and end in a text; what has neither letter nor figure is none. */
export function spans(text: string): readonly (readonly [number, number])[] {
  const found = [...text.matchAll(/[^。！？；!?;.\n]+(?:\.(?!\s|$)[^。！？；!?;.\n]*)*[。！？；!?;.\n]*/gu)].flatMap(({ 0: part, index }) => (
    part.length <= longest ? [[index, index + part.length] as const]
      : [...part.matchAll(new RegExp(`.{1,${String(longest)}}(?:[，,、：:]|\\s|$)|.{1,${String(longest)}}`, 'gsu'))].map((piece) => [index + piece.index, index + piece.index + piece[0].length] as const)
  ));
  return found.filter(([from, to]) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

function at(pieces: readonly Piece[], offset: number, isEnd: boolean): [Text, number] {
  const piece = pieces.findLast(({ start }) => (isEnd ? start < offset : start <= offset)) ?? pieces[0];
  if (piece === undefined) throw new Error('A sentence stands in no text.');
  return [piece.node, Math.max(0, offset - piece.start - piece.lead.length)];
}
