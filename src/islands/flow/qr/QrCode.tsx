import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useTools } from '../tools.ts';
import { squaresOf } from './squares.ts';
import './qr.css';

/** So many light squares must stand around a code, or phones do not find it. */
const margin = 4;

/** The link as a QR code, on the screen and on paper; where it is too long for one, the file instead. */
export function QrCode({ link, onFile, onRemove }: Readonly<{ link: string; onFile: () => void; onRemove: () => void }>) {
  const { shared, handover: { qr } } = useTools();
  const squares = useMemo(() => squaresOf(link), [link]);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [link]);
  if (squares === null) {
    return (
      <div class="notice noprint">
        <h3 tabIndex={-1} ref={title}>{qr.tooLong}</h3>
        <p><button class="btn quiet" type="button" onClick={onFile}>{shared.takeAway.json}</button></p>
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
        <p class="noprint"><button class="textlink" type="button" onClick={onRemove}>{qr.remove}</button></p>
      </figcaption>
    </figure>
  );
}
