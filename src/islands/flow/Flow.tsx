import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { QuestionRef } from '../../rules/engine/index.ts';
import { unpack } from '../../schemas/packed/index.ts';
import { erase, focusTitle, NoticeBox, soon, type Kept, type Notice } from '../shared/index.ts';
import { CompareLater } from './CompareLater.tsx';
import { FiguresScreen } from './FiguresScreen.tsx';
import { dayProblem } from './dayProblem.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { keeping } from './keeping.ts';
import { useRehearsal } from './rehearsal.ts';
import { hashOf, screenAt } from './screen.ts';
import { Shell } from './Shell.tsx';
import { SinceLater } from './SinceLater.tsx';
import { StartScreen } from './StartScreen.tsx';
import { step, untouched, type Action, type Considers, type FlowResult, type GivenAnswer, type Ground, type State, type Untouched } from './state.ts';
import type { Opened, Store } from './store.ts';
import { labelOf, type FlowProps, type Tools } from './tools.ts';
import type { Taken } from './handover/TakeAway.tsx';
import { useAddress } from './useAddress.ts';

/** What a view of a case is given. */
export type OfCase<R extends FlowResult> = Readonly<{ state: State<R> }>;

/** What a view beneath a question is given, and what it can do: answer several at once. */
export type BeneathProps = Readonly<{ state: State; at: QuestionRef; onAnswers: (given: readonly GivenAnswer[]) => void }>;

/** What can be done from the result. */
export type ResultActions = Readonly<{ onAgain: () => void; taken: () => Promise<Taken> }>;

/** The view of the result, which no question needs. */
export type ResultView<R extends FlowResult> = Readonly<{ ResultScreen: ComponentType<OfCase<R> & ResultActions> }>;

/** What only a command needs: the opening and taking away of cases. */
export type Files<R extends FlowResult> = Store & Readonly<{
  takenOf: (tools: Tools, state: State<R>) => Taken;
}>;

/** What makes one calculator of the flow of questions. */
export type Parts<R extends FlowResult> = Readonly<{
  /** The class of its element. */
  name: string;
  consider: Considers<R>;
  oftenNone: readonly string[];
  /** What is asked before the day, on the first screen. */
  First: ComponentType<Readonly<{ state: Pick<State, 'facts'> }>> | null;
  /** What stands beneath every question. */
  Beneath: ComponentType<BeneathProps> | null;
  /** What is known so far, at the foot of every question. */
  SoFar: ComponentType<OfCase<R>>;
  /** Fetched while the first questions are answered, so that they come sooner. */
  result: () => Promise<ResultView<R>>;
  /** Fetched when a case is opened or taken away. */
  files: () => Promise<Files<R>>;
}>;

/** A calculator: questions one at a time, figures, review and result, in the language of its words. */
export function Flow<R extends FlowResult>({ parts, given }: Readonly<{ parts: Parts<R>; given: FlowProps }>) {
  const { First, Beneath, SoFar, files } = parts;
  const tools = useMemo((): Tools => ({ ...given, rules: unpack(given.rules), oftenNone: parts.oftenNone }), []);
  const { rules, shared } = tools;
  const ground = useMemo(() => keeping<R, Ground<R>>({ rules, tables: given.tables, consider: parts.consider }), []);
  const [state, act] = useReducer((before: State<R> | Untouched<R>, action: Action) => step(ground, before, action), null, () => untouched<R>(ground));
  const dispatch = (action: Action): void => soon(() => act(action));
  useRehearsal(ground, tools, state.before === null);
  const root = useRef<HTMLDivElement>(null);

  const settle = (opening: Promise<Opened>, notice: Notice): void => {
    Promise.all([opening, files()]).then(
      ([opened, { refusalText }]) => dispatch('case' in opened ? { kind: 'opened', ...opened, notice }
        : { kind: 'refused', notice: { kind: 'refused', reasons: refusalText(opened.refusal, shared, (id) => labelOf(tools, id)) } }),
      () => dispatch({ kind: 'refused', notice: { kind: 'failed' } }),
    );
  };
  const openLink = (text: string): void => settle(files().then((open) => open.openLink(rules, text)), { kind: 'opened', from: 'link' });
  useAddress(root, hashOf(state.screen), (hash) => {
    const screen = screenAt(hash, rules, state.facts);
    if (screen !== null) dispatch({ kind: 'wentTo', screen });
    return screen !== null;
  }, openLink);

  // The result is fetched while the first questions are answered, so that they come sooner and nobody waits later.
  const [views, setViews] = useState<ResultView<R> | null>(null);
  useEffect(() => { parts.result().then(setViews, () => dispatch({ kind: 'refused', notice: { kind: 'failed' } })); }, []);
  useLayoutEffect(() => { if (state.screen.kind === 'result') focusTitle(root.current); }, [views]);

  const { screen, saved } = state;
  const draw = () => {
    if (state.before === null || screen.kind === 'start') {
      return (
        <StartScreen
          state={state} onBegin={(items, on) => dispatch({ kind: 'begun', items, on })}
          onExample={({ facts, factsOn, rulesOn, title }) => dispatch({
            kind: 'opened', notice: { kind: 'example', title },
            case: { calculator: rules.calculator, ruleVersion: rules.version, facts, factsOn, rulesOn, readings: {} },
          })}
          onFile={(file) => settle(files().then((open) => open.openFile(rules, file)), { kind: 'opened', from: 'file' })}
          onKept={({ value }: Kept) => settle(files().then((open) => open.openStored(rules, value)), { kind: 'opened', from: 'device' })}
          onErase={() => erase(rules.calculator)} wrongDay={(on) => dayProblem(rules, state.facts, on)}
        >{First === null ? null : <First state={state} />}</StartScreen>
      );
    }
    switch (screen.kind) {
      case 'question':
        return (
          <QuestionScreen key={hashOf(screen)} state={state} at={screen.ref} onAnswer={(answer) => dispatch({ kind: 'answered', given: [{ ref: screen.ref, answer }] })}>
            {Beneath === null ? null : <Beneath state={state} at={screen.ref} onAnswers={(given) => dispatch({ kind: 'answered', given })} />}
          </QuestionScreen>
        );
      case 'figures':
        return <FiguresScreen state={state} onGive={(figures) => dispatch({ kind: 'figuresGiven', figures })} />;
      case 'review':
        return <ReviewScreen state={state} onNext={() => dispatch({ kind: 'wentOn' })} onAdd={() => dispatch({ kind: 'itemAdded' })} onRemove={(index) => dispatch({ kind: 'itemRemoved', index })} />;
      case 'result':
        if (views === null) return <p role="status" class="waiting">{shared.takeAway.loading}</p>;
        return <views.ResultScreen state={state} onAgain={() => dispatch({ kind: 'startedAgain' })} taken={() => files().then(({ takenOf }) => takenOf(tools, state))} />;
      case 'compare':
        return <CompareLater state={state} consider={parts.consider} files={files} />;
    }
  };
  return (
    <Shell name={parts.name} tools={tools} root={root} screen={screen.kind}>
      {state.notice === null ? null : <NoticeBox notice={state.notice} shared={shared} />}
      {saved === null || state.before === null || screen.kind !== 'result' ? null : <SinceLater state={state} saved={saved} />}
      {draw()}
      {state.before !== null && (screen.kind === 'question' || screen.kind === 'figures') ? <SoFar state={state} /> : null}
    </Shell>
  );
}
