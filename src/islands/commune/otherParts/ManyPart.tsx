import { useMemo, useState } from 'preact/hooks';
import { scoreReader } from '../../../rules/engine/score/index.ts';
import { fill } from '../../../words/index.ts';
import { download } from '../../shared/index.ts';
import { files } from '../later.ts';
import { settingOf, type Action } from '../state.ts';
import { pointsText, schemeOf, totalText, useTools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { scoreShown } from '../result/verdicts.ts';
import { Mark } from '../Mark.tsx';
import { Bars } from './Bars.tsx';
import { templateFor } from './template.ts';

/** Many units from a spreadsheet or pasted: verdict, gap and a chart, and the results as a table again. */
export function ManyPart({ state, result, dispatch }: PartProps & Readonly<{ dispatch: (action: Action) => void }>) {
  const tools = useTools();
  const { own } = tools;
  const words = own.many;
  const scheme = schemeOf(tools, result);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const read = useMemo(() => scoreReader(scheme, settingOf(state)), [scheme, state.facts.answers['evaluation.year']]);
  const scored = useMemo(() => state.rows.map((row) => ({ ...row, outcome: read(row.facts) })), [state.rows, read]);
  const take = async (file: File): Promise<void> => {
    setSaid(words.reading);
    try {
      const { openCommunes } = await files();
      const opened = await openCommunes(tools, file, scheme.criteria.length);
      setProblems(opened.problems);
      setSaid(opened.leftOut.length === 0 ? '' : fill(words.ignored, { list: opened.leftOut.join(', ') }));
      if (opened.rows !== null) dispatch({ kind: 'rowsRead', rows: opened.rows });
    } catch {
      setProblems([tools.shared.takeAway.failed]);
      setSaid('');
    }
  };
  const paste = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('pasted');
    if (typeof typed === 'string' && typed.trim() !== '') void take(new File([typed], 'pasted.csv'));
  };
  const count = (verdict: string | null): number => scored.filter(({ outcome }) => outcome.verdict === verdict).length;
  const csv = async (): Promise<void> => {
    const { manyCsv } = await files();
    download(`${own.take.file}-${own.parts.many.replaceAll(' ', '-').toLowerCase()}.csv`, 'text/csv', manyCsv(tools, scored));
  };
  return (
    <section class="ask">
      <h2 tabIndex={-1} data-screen-title>{own.parts.many}</h2>
      <div class="noprint">
        <p>{words.lead}</p>
        <p class="hint">{scheme.everyCriterion === null ? words.columns : words.columns06}</p>
        {problems.length === 0 ? null : (
          <div class="errors" role="alert" tabIndex={-1} ref={(box) => { box?.focus(); }}><h3>{words.problems}</h3>
            <ul>{problems.slice(0, 20).map((text) => <li key={text}>{text}</li>)}</ul>{problems.length > 20 ? <p>{fill(words.more, { n: problems.length - 20 })}</p> : null}</div>
        )}
        <p><label for="open-table">{words.open}</label><input id="open-table" type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void take(file);
          event.currentTarget.value = '';
        }} /></p>
        <form onSubmit={paste}>
          <p><label for="pasted">{words.paste}</label><textarea id="pasted" name="pasted" rows={5} spellcheck={false} /></p>
          <div class="row"><button class="btn" type="submit">{words.read}</button>
            <button class="btn quiet" type="button" onClick={() => download(`${own.take.file}.csv`, 'text/csv', templateFor(scheme, tools.lang))}>{words.template}</button></div>
        </form>
        <p role="status" class="said">{said}</p>
      </div>
      {scored.length === 0 ? null : (
        <>
          <p role="status"><b>{fill(words.summary, { all: scored.length, certain: count('certain'), impossible: count('impossible'), depends: count('depends') })}</b></p>
          <Bars rows={scored} />
          <table class="stack wide many">
            <thead><tr><th scope="col">{words.name}</th><th scope="col">{words.total}</th><th scope="col">{words.mark}</th><th scope="col">{words.gap}</th><th scope="col">{words.state}</th></tr></thead>
            <tbody>{scored.map(({ name, row, outcome }) => {
              const shown = scoreShown(outcome.verdict, own);
              return (
                <tr key={row}>
                  <th scope="row">{name === '' ? fill(words.row, { n: row }) : name}</th>
                  <td class="num" data-label={words.total}>{totalText(outcome, tools)}</td>
                  <td class="num" data-label={words.mark}>{outcome.marks.map((mark) => pointsText(mark, tools)).join(' · ')}</td>
                  <td class="num" data-label={words.gap}>{outcome.gap === 0 ? '–' : pointsText(outcome.gap, tools)}</td>
                  <td><Mark as={shown.as}>{shown.text}</Mark></td>
                </tr>
              );
            })}</tbody>
          </table>
          <div class="row noprint"><button class="btn quiet" type="button" onClick={() => void csv()}>{words.export}</button></div>
        </>
      )}
    </section>
  );
}
