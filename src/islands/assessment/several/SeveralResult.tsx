import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../../words/index.ts';
import { Again, AnswerList, Caution, HandoverLater, itemsIn, settingOf } from '../../flow/index.ts';
import type { ResultProps } from '../Assessment.tsx';
import { nameOf } from '../places.ts';
import { FiguresBox, Title } from '../result/index.ts';
import { useAssessment } from '../tools.ts';
import { ByPlace } from './ByPlace.tsx';
import { countedOf } from './counted.ts';
import { Details } from './Details.tsx';
import { Matrix } from './Matrix.tsx';
import { matrixOf } from './matrix.ts';
import { requirementsOf, topicsIn } from './topics.ts';

/** What is opened: one place as a whole, or one requirement of it. */
export type OpenedCell = Readonly<{ place: number; requirement: string | null }>;

/** The result of several places: the figures of all, place by place, and each requirement of each with its explanation on demand. */
export function SeveralResult({ state, parts, onAgain, taken }: ResultProps) {
  const tools = useAssessment();
  const { own, rules, groups, shared, assessment } = tools;
  const places = itemsIn(rules, state.facts);
  const topics = useMemo(() => topicsIn(tools, state), [state.typed, state.facts]);
  const matrix = useMemo(() => matrixOf(rules, state.facts, settingOf(tools, state), requirementsOf(topics)), [state.facts]);
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const counted = countedOf(assessment, places);
  const { Together } = parts;
  // Hundreds of places with a hundred requirements each are not drawn again with every one that is opened.
  const drawn = useMemo(() => ({
    figures: <FiguresBox cells={counted.flatMap((place) => matrix[place] ?? [])} />,
    places: (
      <>
        <ByPlace state={state} matrix={matrix} counted={counted} onOpen={setOpened} />
        {Together === undefined ? null : <Together state={state} matrix={matrix} counted={counted} />}
        <Matrix state={state} topics={topics} matrix={matrix} onOpen={setOpened} />
      </>
    ),
    answers: places.map((place, index) => <section key={index}><h3>{nameOf(tools, state, index)}</h3><AnswerList state={state} refs={Object.keys(place).map((question) => ({ question, index }))} plain /></section>),
  }), [state, topics, matrix, Together]);
  const details = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { if (opened !== null) details.current?.querySelector<HTMLElement>('h2')?.focus(); }, [opened]);
  if (!state.result.inForce) return <div class="result"><Title state={state} what={own.name} /><p class="notice">{own.found.notInForce}</p><Again onAgain={onAgain} result={state.result} /></div>;
  return (
    <div class="result several">
      <Title state={state} what={places.length === 1 ? fill(own.title, { place: nameOf(tools, state, 0) }) : fill(own.titleSeveral, { n: places.length })} />
      {drawn.figures}
      {counted.length < places.length ? <p class="hint">{own.wholeApart}</p> : null}
      {topics.length < groups.length ? <p class="hint">{fill(own.table.only, { topics: topics.map(({ title }) => title).join(shared.join) })}</p> : null}
      <p class="row"><a class="btn quiet" href="#/table">{own.table.back}</a><button class="textlink" type="button" onClick={onAgain}>{own.result.again}</button></p>
      {drawn.places}
      <div ref={details}>{opened === null ? null : <Details state={state} parts={parts} cells={matrix[opened.place] ?? []} topics={topics} opened={opened} onClose={() => setOpened(null)} onOpen={setOpened} />}</div>
      <Caution state={state} />
      <HandoverLater draw={({ TakeAway }) => <TakeAway state={state} taken={taken} isTooLong />} missing={tools.shared.takeAway.failed} />
      <details class="more given">
        <summary>{own.answers}</summary>
        {drawn.answers}
      </details>
    </div>
  );
}
