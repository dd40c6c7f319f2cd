/** What an interval picture shows, in fen. */
export type IntervalPictureProps = Readonly<{
  low: number;
  high: number;
  /** The only sums there can be, drawn as dots; null where any sum between is possible. */
  possible: readonly number[] | null;
  label: string;
  format: (fen: number) => string;
}>;

/**
 * An interval drawn to scale from zero, its possible sums as dots. Positions are attributes of an SVG: the site's
 * Content-Security-Policy allows no style attributes.
 */
export function IntervalPicture({ low, high, possible, label, format }: IntervalPictureProps) {
  const at = (fen: number): string => `${String(Math.round((fen / high) * 1000) / 10)}%`;
  const dots = possible ?? [low, high];
  const ticks = [...new Set([0, ...dots])].filter((fen, place, all) => place === 0 || place === all.length - 1 || spaced(fen, all, high));
  return (
    <svg class="interval" role="img" aria-label={label} width="100%" height="44">
      <rect class="track" x="0" y="8" width="100%" height="8" rx="4" />
      <rect class="reach" x={at(low)} y="8" width={at(high - low)} height="8" rx="4" />
      {dots.map((fen) => <circle key={fen} cx={at(fen)} cy="12" r="8" />)}
      {ticks.map((fen) => (
        <text key={fen} x={at(fen)} y="40" text-anchor={fen === 0 ? 'start' : fen === high ? 'end' : 'middle'} aria-hidden="true">{format(fen)}</text>
      ))}
    </svg>
  );
}

/** Two figures closer than a seventh of the line would run into each other. */
function spaced(fen: number, all: readonly number[], high: number): boolean {
  return all.every((other) => other === fen || Math.abs(other - fen) >= high / 7);
}
