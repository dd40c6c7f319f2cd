import { fill, formatNumber } from '../../../words/index.ts';
import { isTelling, type Ends } from '../cell.ts';
import { endsText, lackingText } from '../endsText.ts';
import type { Figures } from '../figures.ts';
import { useFacilities } from '../tools.ts';

/** The figures first: beds and institutions lacking, then how many requirements are met, unmet, open, not demanded. */
export function FiguresBox({ figures }: Readonly<{ figures: Figures }>) {
  const { own: { found }, lang } = useFacilities();
  const { counted } = found;
  return (
    <div class="sum">
      <div class="pair figures-first">
        <Figure ends={figures.beds} measure="beds" title={found.beds} note={found.bedsNote} />
        <Figure ends={figures.institutions} measure="institutions" title={found.institutions} note={found.institutionsNote} />
      </div>
      <dl class="tally">
        {(['unmet', 'open', 'met', 'notRequired'] as const).map((name) => <div key={name} class={`is-${name}`}><dt>{counted[name]}</dt><dd>{formatNumber(figures[name], lang)}</dd></div>)}
      </dl>
      {figures.free === 0 ? null : <p class="hint">{fill(found.free, { n: figures.free })}</p>}
    </div>
  );
}

function Figure({ ends, measure, title, note }: Readonly<{ ends: Ends | null; measure: 'beds' | 'institutions'; title: string; note: string }>) {
  const tools = useFacilities();
  const isSized = ends !== null && ends.high > 0 && isTelling(ends);
  return (
    <section>
      <h2>{title}</h2>
      <p class={isSized ? 'figure' : 'figure words'}>{isSized ? endsText(ends, measure, tools.lang) : lackingText(ends, measure, tools)}</p>
      <p class="hint">{note}</p>
    </section>
  );
}
