import { fill } from '../../../words/index.ts';
import { AnswerList, Again, Caution, HandoverLater, NotChecked, ReasonsOnPaper, Settle, Slip } from '../../flow/index.ts';
import { InTurn } from '../../shared/index.ts';
import { cellOf } from '../cell.ts';
import type { ResultProps } from '../Assessment.tsx';
import { pagesOf } from '../pages.ts';
import { nameOf } from '../places.ts';
import { answerOf } from '../state.ts';
import { useAssessment } from '../tools.ts';
import { FiguresBox } from './FiguresBox.tsx';
import { Groups } from './Groups.tsx';
import { Title } from './Title.tsx';

/** The result of one place: what is lacking, each requirement by topic with its reasons, and what to take away. */
export function ResultScreen({ state, parts: { Progress, After, Sums }, onAgain, taken }: ResultProps) {
  const tools = useAssessment();
  const { own, groups, shared } = tools;
  const { result, facts } = state;
  const cells = result.requirements.map(cellOf);
  return (
    <div class="result">
      <Title state={state} what={fill(own.title, { place: nameOf(tools, state, 0) })} />
      {result.inForce ? <FiguresBox cells={cells} /> : <p class="notice">{own.found.notInForce}</p>}
      <InTurn>
        {result.inForce ? <>{Progress === undefined ? null : <Progress state={state} cells={cells} place={0} />}<Settle state={state} /></> : null}
        <HandoverLater draw={({ Sheet }) => <Sheet state={state} />} />
        <Again onAgain={onAgain} result={state.result} />
      </InTurn>
      {result.inForce ? (
        <InTurn>
          <Groups outcomes={result.requirements} state={state} topics={groups} />
          {After === undefined ? null : <After state={state} cells={cells} place={0} />}
          {Sums === undefined ? null : <Sums state={state} />}
          <NotChecked state={state} />
        </InTurn>
      ) : null}
      <InTurn>
        <Caution state={state} />
        <HandoverLater draw={({ CompareLink, TakeAway }) => <><CompareLink /><TakeAway state={state} taken={taken}><ReasonsOnPaper /></TakeAway></>} missing={shared.takeAway.failed} />
        <details class="more given">
          <summary>{own.answers}</summary>
          <AnswerList state={state} refs={[...pagesOf(tools).values()].flat().filter(({ id }) => answerOf(facts, id) !== undefined).map(({ id, of }) => ({ question: id, index: of === null ? null : 0 }))} plain />
        </details>
        {result.inForce ? <Slip state={state} /> : null}
      </InTurn>
    </div>
  );
}
