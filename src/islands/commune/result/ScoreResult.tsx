import { columnOf } from '../../../rules/engine/score/index.ts';
import { fill } from '../../../words/index.ts';
import { Hear } from '../../aloud/index.ts';
import { DrawLater, InTurn } from '../../shared/index.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { InPlan } from '../InPlan.tsx';
import { Mark } from '../Mark.tsx';
import { ReadingBox } from '../ReadingBox.tsx';
import { mostPoints, pointsText, questionWords, schemeOf, totalText, useTools, type Tools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { problemText } from './problemText.ts';
import { ScorePicture } from './ScorePicture.tsx';
import { Slip } from './Slip.tsx';
import { scoreShown } from './verdicts.ts';

const signs = { yes: '✓', no: '✕', unknown: '?' } as const;

/** What the points come to: the verdict, the total against the mark, why, what is open, and how else the text can be read. */
export function ScoreResult(props: PartProps) {
  const { result, facts } = props;
  const tools = useTools();
  const { own } = tools;
  const { score } = result;
  const words = own.result;
  const shown = scoreShown(score.verdict, own);
  if (score.verdict === null) {
    return (
      <section class="result">
        <h2 tabIndex={-1} data-result-title>{own.problem.title}</h2>
        <ul class="problems">{score.problems.map((problem) => <li key={JSON.stringify(problem)}>{problemText(problem, tools)}</li>)}</ul>
      </section>
    );
  }
  const isUnscored = score.total.low === 0 && score.open.some(({ index }) => index !== null);
  return (
    <section class="result">
      <h2 tabIndex={-1} data-result-title>{words.title}</h2>
      <p class="row beside noprint"><Hear words={tools.shared.beside} /><InPlan {...props} /></p>
      <Mark as={shown.as}>{shown.text}</Mark>
      <p class="figure">{totalText(score.total, tools)} <small>/ {score.marks.map((mark) => pointsText(mark, tools)).join(' · ')}</small></p>
      <ScorePicture low={score.total.low} high={score.total.high} marks={score.marks} whole={mostPoints(schemeOf(tools, result))} />
      {score.marks.length > 1 ? <p>{fill(words.marks, { marks: score.marks.map((mark) => pointsText(mark, tools)).join(', ') })}</p> : null}
      {isUnscored ? null : score.gaps.map(({ mark, gap }) => <p key={mark}>{gapText(mark, gap, score.total, tools)}</p>)}
      {score.scheme === 'plan-2516' ? <p class="hint">{score.provisional ? words.provisional : words.byDistrict} {score.verdict === 'certain' ? words.whether : ''}</p> : null}
      {score.submitted === null || score.submitted === 'notInForce' || score.submitted === 'officeDecides' ? null : <p>{words.submitted[score.submitted]} <ClauseLink id={tools.certification.beside.submitted.clause} /></p>}
      {score.conclusion === null ? null : <p class={score.conclusion === 'differs' ? 'notice' : undefined}>{words.conclusion[score.conclusion]} <ClauseLink id={tools.certification.beside.concluded.clause} /></p>}

      <InTurn>
        {columnOf(schemeOf(tools, result), facts, score.by).points.every((each) => each === null) ? null : (
          <DrawLater title={own.bars.title} words={tools.shared.takeAway} load={() => import('../bars/bars.ts').then(({ ScoreBars }) => ScoreBars)} given={props} />
        )}
        <h3>{words.reasons}</h3>
        <ul class="why">
          {score.reasons.map(({ about, truth, bases }) => (
            <li key={about}><span class={`truth is-${truth}`} aria-hidden="true">{signs[truth]}</span><span><span class="hidden">{own.mark[truth]}: </span>{words.about[about]}{' '}
              {bases.map((basis) => ('clause' in basis ? <ClauseLink key={basis.clause} id={basis.clause} />
                : <small key={basis.document} class="soft"> {fill(words.source, { document: basis.document, confidence: words.confidence[basis.confidence] })}</small>))}</span></li>
          ))}
        </ul>
        {score.open.length === 0 ? null : (
          <details class="more" open={score.open.length < 6}><summary>{words.open} ({score.open.length})</summary>
            <ul>{score.open.map(({ question, index }) => {
              const { label } = questionWords(tools, question);
              return <li key={`${question}${String(index)}`}>{index === null ? label : fill(words.openCriterion, { label, n: index + 1 })}</li>;
            })}</ul></details>
        )}
        {score.differences.length === 0 ? null : (
          <details class="more"><summary>{words.differences} ({score.differences.length})</summary>
            <ul>{score.differences.map(({ criterion, first, last }) => <li key={criterion}>{fill(words.difference, { n: criterion + 1, first: pointsText(first, tools), last: pointsText(last, tools) })}</li>)}</ul></details>
        )}
        {score.readings.map((matter) => (
          <ReadingBox key={matter.reading} reading={matter.reading} options={matter.options} say={(option) => {
            const found = matter.options.find((each) => each.option === option);
            return found === undefined ? '' : `${scoreShown(found.verdict, own).text} (${found.marks.map((mark) => pointsText(mark, tools)).join(', ')})`;
          }} />
        ))}
        {score.scheme === 'plan-2516' ? <details class="more"><summary>{words.notChecked}</summary><ul>{words.notCheckedList.map((text) => <li key={text}>{text}</li>)}</ul></details> : null}
        <h3 class="noprint">{words.next}</h3>
        <p class="row noprint"><a class="btn quiet" href="#/plan">{words.nextPlan}</a><a class="btn quiet" href="#/dossiers">{words.nextDossier}</a></p>
        <Slip readings={score.readings.map(({ reading }) => reading)} />
      </InTurn>
    </section>
  );
}

function gapText(mark: number, gap: number, { low, high }: Readonly<{ low: number; high: number }>, tools: Tools): string {
  const { result } = tools.own;
  const said = { mark: pointsText(mark, tools) };
  if (gap === 0) return low === mark ? fill(result.exactly, said) : fill(result.enough, { ...said, more: pointsText(low - mark, tools) });
  return fill(low === high ? result.lackingAll : result.lacking, { ...said, gap: pointsText(gap, tools) });
}
