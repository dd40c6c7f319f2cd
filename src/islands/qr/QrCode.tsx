import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { SharedWords } from '../../words/calculator/index.ts';
import { squaresOf } from './squares.ts';
import './qr.css';

/** So many light squares must stand around a code, or phones do not find it. */
const margin = 4;

/** `note` says what the link leaves out. */
type QrProps = Readonly<{ words: Pick<SharedWords, 'qr' | 'takeAway'>; link: string; note?: string | undefined; onFile: () => void; onRemove: () => void }>;

/** The link as a QR code, on the screen and on paper; where it is too long for one, the file instead. */
export function QrCode({ words: { qr, takeAway }, link, note, onFile, onRemove }: QrProps) {
  const squares = useMemo(() => squaresOf(link), [link]);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [link]);
  if (squares === null) {
    return (
      <div class="notice noprint">
        <h3 tabIndex={-1} ref={title}>{qr.tooLong}</h3>
        <p><button class="btn quiet" type="button" onClick={onFile}>{takeAway.json}</button></p>
      </div>
    );
  }
  const whole = squares.size + 2 * margin;
  return (
    <figure class="qr">
      <h3 tabIndex={-1} ref={title}>{qr.title}</h3>
      <svg role="img" aria-label={qr.alt} viewBox={`${String(-margin)} ${String(-margin)} ${String(whole)} ${String(whole)}`} shape-rendering="crispEdges">
        <rect x={-margin} y={-margin} width={whole} height={whole} fill="#fff" />
        <path d={squares.path} fill="#000" />
      </svg>
      <figcaption>
        <p><b>{qr.warning}</b></p>
        <p>{qr.how}</p>
        {note === undefined ? null : <p>{note}</p>}
        <p class="noprint"><button class="textlink" type="button" onClick={onRemove}>{qr.remove}</button></p>
      </figcaption>
    </figure>
  );
}
