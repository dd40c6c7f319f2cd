import type { CountMeasure } from '../../../rules/engine/index.ts';
import { fill, formatNumber } from '../../../words/index.ts';
import { isTelling, type Cell } from '../cell.ts';
import { endsText, lackingText } from '../endsText.ts';
import { figuresOf, lackingIn } from '../figures.ts';
import { useAssessment } from '../tools.ts';

/** The figures first: what is lacking in the measures that are added up, then how many requirements are met, unmet, open, not demanded. */
export function FiguresBox({ cells }: Readonly<{ cells: readonly Cell[] }>) {
  const { own: { found }, lang, rules, assessment } = useAssessment();
  const { counted } = found;
  const figures = figuresOf(rules, cells);
  return (
    <div class="sum">
      {assessment.sums.length === 0 ? null : <div class="pair figures-first">{assessment.sums.map((measure) => <Figure key={measure} cells={cells} measure={measure} />)}</div>}
      <dl class="tally">
        {(['unmet', 'open', 'met', 'notRequired'] as const).map((name) => <div key={name} class={`is-${name}`}><dt>{counted[name]}</dt><dd>{formatNumber(figures[name], lang)}</dd></div>)}
      </dl>
      {figures.free === 0 ? null : <p class="hint">{fill(found.free, { n: figures.free })}</p>}
    </div>
  );
}

function Figure({ cells, measure }: Readonly<{ cells: readonly Cell[]; measure: CountMeasure }>) {
  const tools = useAssessment();
  const said = tools.own.first[measure];
  const ends = lackingIn(tools.rules, cells, measure);
  const isSized = ends !== null && ends.high > 0 && isTelling(ends);
  return (
    <section>
      <h2>{said?.title}</h2>
      <p class={isSized ? 'figure' : 'figure words'}>{isSized ? endsText(ends, measure, tools.lang) : lackingText(ends, measure, tools)}</p>
      <p class="hint">{said?.note}</p>
    </section>
  );
}
