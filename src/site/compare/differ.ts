import { diffArrays } from 'diff';

/** A run of words: in both texts, only in the older, or only in the newer. */
export type Piece = Readonly<{ kind: 'kept' | 'gone' | 'added'; text: string }>;

/** The pieces of two lists of texts, text by text; null where so little is shared that marks would only confuse. */
export type Differences = Readonly<{ older: readonly (readonly Piece[])[]; newer: readonly (readonly Piece[])[] }>;

/** Below this share of kept characters in the longer text, nothing is marked. */
const least = 0.3;

/**
 * Compares texts word by word, as the segmenter of their language cuts them.
 * A mark or a single character that two changes happen to share belongs to the change, so that marks stay readable.
 */
export function differences(older: readonly string[], newer: readonly string[], language: string): Differences | null {
  const words = (texts: readonly string[]) => texts.flatMap((text) => wordsOf(text, language));
  const runs = joined(diffArrays(words(older), words(newer)).map(({ added, removed, value }): Piece => ({
    kind: added ? 'added' : removed ? 'gone' : 'kept', text: value.join(''),
  })));
  const kept = runs.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? text.length : 0), 0);
  const longer = Math.max(older.join('').length, newer.join('').length);
  if (kept < longer * least) return null;
  return { older: cut(runs.filter(({ kind }) => kind !== 'added'), older), newer: cut(runs.filter(({ kind }) => kind !== 'gone'), newer) };
}

function wordsOf(text: string, language: string): readonly string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** Puts what two changes enclose by chance into both of them, and neighbours of one kind together. */
function joined(runs: readonly Piece[]): readonly Piece[] {
  const loose = runs.flatMap((run, index): readonly Piece[] => {
    const isBetween = index > 0 && index < runs.length - 1;
    return run.kind === 'kept' && isBetween && !/[^\p{P}\s].*[^\p{P}\s]/su.test(run.text) ? [{ ...run, kind: 'gone' }, { ...run, kind: 'added' }] : [run];
  });
  const found: Piece[] = [];
  let gone = '';
  let added = '';
  const close = () => {
    if (gone !== '') found.push({ kind: 'gone', text: gone });
    if (added !== '') found.push({ kind: 'added', text: added });
    gone = '';
    added = '';
  };
  for (const { kind, text } of loose) {
    if (kind === 'gone') gone += text;
    else if (kind === 'added') added += text;
    else {
      close();
      found.push({ kind, text });
    }
  }
  close();
  return found;
}

/** Cuts the pieces of one side at the ends of its texts. */
function cut(pieces: readonly Piece[], texts: readonly string[]): readonly (readonly Piece[])[] {
  const rest = [...pieces];
  return texts.map((text) => {
    const own: Piece[] = [];
    let open = text.length;
    while (open > 0) {
      const piece = rest.shift();
      if (piece === undefined) break;
      own.push({ ...piece, text: piece.text.slice(0, open) });
      if (piece.text.length > open) rest.unshift({ ...piece, text: piece.text.slice(open) });
      open -= piece.text.length;
    }
    return own;
  });
}
