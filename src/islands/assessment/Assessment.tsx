import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { considerWithRequirements, type ResultWithRequirements } from '../../rules/engine/index.ts';
import { unpack } from '../../schemas/packed/index.ts';
import { CompareLater, keeping, Shell, SinceLater, StartScreen, useAddress, useRehearsal, type Taken } from '../flow/index.ts';
import { erase, focusTitle, NoticeBox, soon, type Kept } from '../shared/index.ts';
import { HowMany } from './HowMany.tsx';
import { mattering } from './matters.ts';
import type { Parts } from './parts.ts';
import { PageScreen } from './place/PageScreen.tsx';
import { ReviewScreen } from './place/ReviewScreen.tsx';
import { hashOf, screenAt } from './screen.ts';
import { SoFar } from './SoFar.tsx';
import { isOfMany, isOfOne, step, untouched, type Action, type Ground, type State, type Untouched } from './state.ts';
import type { AssessmentProps, AssessmentTools } from './tools.ts';
import './assessment.css';

/** What the result of one place is given. */
export type ResultProps = Readonly<{ state: State; parts: Parts; onAgain: () => void; taken: () => Promise<Taken> }>;

/** The views of one place's result and of several places, each fetched when it comes near. */
type Views = Readonly<{
  Together: Parts['Together'];
  ResultScreen: ComponentType<ResultProps> | null;
  SeveralScreen: ComponentType<ResultProps & Readonly<{ dispatch: (action: Action) => void }>> | null;
}>;

/** What a thin island adds: views of one place, and where to fetch that of several from. */
type Added = Readonly<{ parts?: Omit<Parts, 'Together'>; loadTogether?: () => Promise<Required<Pick<Parts, 'Together'>>> }>;

/**
 * A self-assessment made of questions and requirements: of one place, page by page, or of several in a table.
 * Views that one assessment adds to its result are handed in by a thin island of its own.
 */
export function Assessment({ parts, loadTogether, ...given }: AssessmentProps & Added) {
  const tools = useMemo((): AssessmentTools => (
    { ...given, shared: { ...given.shared, yes: given.own.yes, no: given.own.no }, rules: unpack(given.rules), oftenNone: [] }), []);
  const { rules } = tools;
  const ground = useMemo(() => keeping<ResultWithRequirements, Ground>({ ...tools, consider: considerWithRequirements }), []);
  const [state, act] = useReducer((before: State | Untouched, action: Action) => step(ground, before, action), null, () => untouched(tools));
  const dispatch = (action: Action): void => soon(() => act(action));
  useRehearsal(ground, { ...tools, examples: tools.examples.filter(({ facts }) => isOfOne(rules, facts)) }, state.before === null, mattering);
  const root = useRef<HTMLDivElement>(null);
  const [views, setViews] = useState<Views>({ Together: undefined, ResultScreen: null, SeveralScreen: null });
  const failed = (): void => dispatch({ kind: 'refused', notice: { kind: 'failed' } });

  const open = (opening: Promise<Action>): void => { opening.then(dispatch, failed); };
  const files = () => import('./files.ts');
  useAddress(root, hashOf(state.screen), (hash) => {
    const screen = screenAt(hash, tools, state.isSeveral);
    if (screen !== null) dispatch({ kind: 'wentTo', screen });
    return screen !== null;
  }, (text) => open(files().then(({ openedLink }) => openedLink(tools, text))));

  // The result is fetched while the first questions are answered; the table and its reader only for those who want it.
  useEffect(() => {
    if (state.isSeveral) Promise.all([import('./several/several.ts'), loadTogether?.()]).then(([{ SeveralScreen }, added]) => setViews((before) => ({ ...before, SeveralScreen, Together: added?.Together })), failed);
    import('./result/index.ts').then(({ ResultScreen }) => setViews((before) => ({ ...before, ResultScreen })), failed);
  }, [state.isSeveral]);
  useLayoutEffect(() => { if (state.screen.kind === 'result' || state.screen.kind === 'table') focusTitle(root.current); }, [views]);

  const { screen, saved } = state;
  const draw = () => {
    if (state.before === null || screen.kind === 'start') {
      return (
        <StartScreen
          state={state} onBegin={(items, on) => dispatch({ kind: 'begun', isSeveral: items > 1, on })}
          onExample={({ facts, factsOn, rulesOn, title }) => dispatch({
            kind: 'opened', names: [], notice: { kind: 'example', title },
            case: { calculator: rules.calculator, ruleVersion: rules.version, facts, factsOn, rulesOn, readings: {} },
          })}
          onFile={(file) => open(files().then(({ openedFile }) => openedFile(tools, file)))}
          onKept={({ value }: Kept) => open(files().then(({ openedStored }) => openedStored(tools, value)))}
          onErase={() => erase(rules.calculator)}
        >{isOfMany(rules) ? <HowMany isSeveral={state.isSeveral} /> : null}</StartScreen>
      );
    }
    const result = { state, parts: { ...parts, Together: views.Together }, onAgain: () => dispatch({ kind: 'startedAgain' }), taken: () => files().then(({ takenOf }) => takenOf(tools, state)) };
    if (state.isSeveral) return views.SeveralScreen === null ? <Wait tools={tools} /> : <views.SeveralScreen {...result} dispatch={dispatch} />;
    switch (screen.kind) {
      case 'page':
        return (
          <PageScreen
            key={screen.page} state={state} page={screen.page} at={screen.at}
            onAnswer={(answers, name) => dispatch({ kind: 'answered', given: answers, name })}
            onNext={() => dispatch({ kind: 'wentOn', from: screen.page })}
          />
        );
      case 'review':
        return <ReviewScreen state={state} />;
      case 'compare':
        return <CompareLater state={state} consider={considerWithRequirements} files={files} />;
      case 'table':
      case 'result':
        return views.ResultScreen === null ? <Wait tools={tools} /> : <views.ResultScreen {...result} />;
    }
  };
  return (
    <Shell name="assessment" tools={tools} root={root} screen={state.isSeveral && screen.kind === 'result' ? 'several' : screen.kind}>
      {state.notice === null ? null : <NoticeBox notice={state.notice} shared={tools.shared} />}
      {saved === null || state.before === null || screen.kind !== 'result' || state.isSeveral ? null : <SinceLater state={state} saved={saved} />}
      {draw()}
      {state.before !== null && screen.kind === 'page' && !state.isSeveral ? <SoFar state={state} /> : null}
    </Shell>
  );
}

function Wait({ tools }: Readonly<{ tools: AssessmentTools }>) {
  return <p role="status" class="waiting">{tools.shared.takeAway.loading}</p>;
}
