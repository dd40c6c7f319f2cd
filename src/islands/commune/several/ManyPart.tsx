import { useMemo } from 'preact/hooks';
import { fill } from '../../../words/index.ts';
import { blocksOf, download, InTurn } from '../../shared/index.ts';
import { files } from '../later.ts';
import { settingOf, type Action } from '../state.ts';
import { openCommunes } from '../tables.ts';
import { mostPoints, pointsText, schemeOf, totalText, useTools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { problemText } from '../result/problemText.ts';
import { scoreShown } from '../result/verdicts.ts';
import { Mark } from '../Mark.tsx';
import { Bars } from './Bars.tsx';
import { scoreRows, usesCriteria } from './manyUnits.ts';
import { OpenTable } from './OpenTable.tsx';
import { templateFor } from './template.ts';

/** So many rows are drawn in one turn. */
const most = 40;

/** Many units from a spreadsheet or pasted: verdict, gap and a chart, and the results as a table again. */
export function ManyPart({ state, result, dispatch }: PartProps & Readonly<{ dispatch: (action: Action) => void }>) {
  const tools = useTools();
  const { own } = tools;
  const words = own.many;
  const scheme = schemeOf(tools, result);
  const scored = useMemo(() => scoreRows(state.rows, scheme, settingOf(state), state.facts), [state.rows, scheme, state.facts, state.readings]);
  const hasMaxima = (state.facts.lists[scheme.asks.list] ?? []).some((each) => each[scheme.asks.most.id] !== undefined);
  const kind = scheme.mark.kind === 'byGroup' ? scheme.mark.question.id : 'unit.kind';
  const count = (verdict: string | null): number => scored.filter(({ outcome }) => outcome.verdict === verdict).length;
  const csv = async (): Promise<void> => {
    const { manyCsv } = await files();
    download(`${own.take.file}-${own.parts.many.replaceAll(' ', '-').toLowerCase()}.csv`, 'text/csv', manyCsv(tools, scored));
  };
  return (
    <section class="ask">
      <h2 tabIndex={-1} data-screen-title>{own.parts.many}</h2>
      <p class="noprint">{words.lead}</p>
      <p class="hint noprint">{fill(scheme.everyCriterion === null ? words.columns : words.columns06, { n: scheme.criteria.length })}</p>
      <OpenTable
        id="table" read={words.read} template={{ label: words.template, get: () => download(`${own.take.file}.csv`, 'text/csv', templateFor(scheme, tools.lang)) }}
        open={(file) => openCommunes(tools, file, scheme)}
        onRead={(rows) => { dispatch({ kind: 'rowsRead', rows }); return ''; }}
      />
      {scored.length === 0 ? null : (
        <>
          <p role="status"><b>{fill(words.summary, { all: scored.length, certain: count('certain'), impossible: count('impossible'), depends: count('depends') })}</b>
            {count(null) === 0 ? null : <> {fill(words.refused, { n: count(null) })}</>}</p>
          {state.rows.some(({ facts }) => facts.answers[kind] !== undefined) ? null : <p class="notice">{words.noKind}</p>}
          {hasMaxima && usesCriteria(state.rows) ? <p class="hint">{words.withMaxima}</p> : null}
          <InTurn><Bars rows={scored} whole={mostPoints(scheme)} /></InTurn>
          <table class="stack wide many">
            <thead><tr><th scope="col">{words.name}</th><th scope="col">{words.total}</th><th scope="col">{words.mark}</th><th scope="col">{words.gap}</th><th scope="col">{words.state}</th></tr></thead>
            {blocksOf(scored, most).map((block, at) => <InTurn key={at} holder="tbody"><tbody>{block.map((unit) => <UnitRow key={unit.row} {...unit} />)}</tbody></InTurn>)}
          </table>
          <div class="row noprint"><button class="btn quiet" type="button" onClick={() => void csv()}>{words.export}</button></div>
        </>
      )}
    </section>
  );
}

function UnitRow({ name, row, outcome, problems }: ReturnType<typeof scoreRows>[number]) {
  const tools = useTools();
  const { own } = tools;
  const words = own.many;
  const shown = scoreShown(outcome.verdict, own);
  return (
    <tr>
      <th scope="row">{name === '' ? fill(words.row, { n: row }) : name}</th>
      <td class="num" data-label={words.total}>{totalText(outcome, tools)}</td>
      <td class="num" data-label={words.mark}>{outcome.marks.map((mark) => pointsText(mark, tools)).join(' · ')}</td>
      <td class="num" data-label={words.gap}>{outcome.gap === 0 ? '–' : pointsText(outcome.gap, tools)}</td>
      <td><Mark as={shown.as}>{shown.text}</Mark>{problems.map((problem) => <small key={JSON.stringify(problem)} class="sure">{fill(words.row, { n: row })}{own.colon}{problemText(problem, tools)}</small>)}</td>
    </tr>
  );
}
