import type { Suspicion } from '../../../schemas/originals/index.ts';
import type { Draft } from '../structure/draft.ts';

const ended = /[。；;：:.!！?？…”"）)》」』/]$/u;

/** A paragraph that stops in the middle of a sentence, and the one after it that goes on: most often the end of a page. */
export function brokenParagraphs(blocks: readonly Draft[]): readonly Suspicion[] {
  return blocks.flatMap((block, at): readonly Suspicion[] => {
    const next = blocks[at + 1];
    if (next?.kind !== 'paragraph' || (block.kind !== 'paragraph' && block.kind !== 'clause') || block.text.length < 24 || !/[。，；,.;]/u.test(block.text) || ended.test(block.text)) return [];
    if (/\p{Script=Latin}$/u.test(block.text) && !/^\p{Ll}/u.test(next.text)) return [];
    const doubled = [3, 2, 1].find((length) => next.text.startsWith(block.text.slice(-length)));
    const glue = /[\p{Script=Han}，、；：]$/u.test(block.text) ? '' : ' ';
    const ending = block.text.slice(-10);
    const beginning = next.text.slice(0, 10);
    return [
      { kind: 'brokenParagraph', block: block.id, text: `${ending}⏎${beginning}`, suggestion: `${ending}${glue}${beginning.slice(doubled ?? 0)}` },
      ...(doubled === undefined ? [] : [{ kind: 'doubledText' as const, block: next.id, text: `${ending}⏎${beginning}`, suggestion: next.text.slice(0, doubled) }]),
    ];
  });
}

/** Where a dash was lost from one figure of a document, 35个 may have been 3—5个 elsewhere: a low figure straight before a higher one. */
export function otherFusedFigures(blocks: readonly Draft[], known: readonly Suspicion[]): readonly Suspicion[] {
  if (!known.some(({ kind }) => kind === 'fusedFigures')) return [];
  return blocks.flatMap(({ id, text }) => [...text.matchAll(/(?<=确定|选取|配备|设立|建设)([1-8])([2-9])(?=[个名户处家])/gu)].flatMap(([found, low = '', high = '']) =>
    (Number(low) < Number(high) && Number(high) - Number(low) <= 3 ? [{ kind: 'fusedFigures' as const, block: id, text: found, suggestion: `${low}—${high}` }] : [])));
}
