import type { Line } from './line.ts';
import { Refused } from './refused.ts';
import { markerOf } from './structure/marker.ts';

/** The lines of one document of a collection (第三篇：…), its own heading as a title. @throws {@link Refused} where there is none of that number. */
export function chooseDocument(lines: readonly Line[], wanted: number, file: string): readonly Line[] {
  const starts = lines.flatMap((line, at) => {
    const marker = markerOf(line.text, 'zh');
    return marker?.style === 'document' ? [{ at, ordinal: marker.ordinal, title: marker.after.replace(/^[:：]\s*/u, '') }] : [];
  });
  const index = starts.findIndex(({ ordinal }) => ordinal === wanted);
  const start = starts[index];
  if (start === undefined) {
    throw new Refused(starts.length === 0
      ? `${file} is no collection of documents: no line begins with 第一篇：. Leave --document out.`
      : `${file} holds documents ${String(starts[0]?.ordinal)} to ${String(starts.at(-1)?.ordinal)}, and no document ${String(wanted)}. Choose one of them with --document.`);
  }
  const [first, ...rest] = lines.slice(start.at, starts[index + 1]?.at);
  return first === undefined ? rest : [{ ...first, text: start.title }, ...rest];
}
