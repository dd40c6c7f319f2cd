import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { unpack } from '../../schemas/packed/index.ts';
import { download, erase, focusTitle, keep, type Kept } from '../shared/index.ts';
import { FiguresScreen } from './FiguresScreen.tsx';
import { NoticeBox } from './NoticeBox.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { hashOf } from './screen.ts';
import { SoFar } from './SoFar.tsx';
import { StartScreen } from './StartScreen.tsx';
import { caseOf, initialState, step, type Action, type Notice, type State } from './state.ts';
import type { Opened } from './store/index.ts';
import { today } from './today.ts';
import { ToolsContext, type BenefitsProps, type Tools } from './tools.ts';
import { useAddress } from './useAddress.ts';
import './benefits.css';
import './result/result.css';

/** What is not needed for the first question, so that it comes sooner. */
const later = () => import('./result/index.ts');

/** The calculator of benefits, in the language of its words. */
export function Benefits(props: BenefitsProps) {
  const tools = useMemo((): Tools => ({ ...props, rules: unpack(props.rules) }), []);
  const { rules, shared } = tools;
  const ground = useMemo(() => ({ rules, tables: props.tables }), []);
  const [state, dispatch] = useReducer((before: State, action: Action) => step(ground, before, action), null, () => initialState(ground));
  const root = useRef<HTMLDivElement>(null);

  const settle = (opening: Promise<Opened>, notice: Notice): void => {
    opening.then(
      (opened) => dispatch('case' in opened ? { kind: 'opened', case: opened.case, notice } : { kind: 'refused', notice: opened.notice }),
      () => dispatch({ kind: 'refused', notice: { kind: 'failed' } }),
    );
  };
  const openLink = (text: string): void => settle(later().then((open) => open.openLink(rules, text)), { kind: 'opened', from: 'link' });
  useAddress(root, state, rules, (screen) => dispatch({ kind: 'wentTo', screen }), openLink);

  // The result is fetched while the first questions are answered, so that they come sooner and nobody waits later.
  const [views, setViews] = useState<Awaited<ReturnType<typeof later>> | null>(null);
  useEffect(() => { later().then(setViews, () => dispatch({ kind: 'refused', notice: { kind: 'failed' } })); }, []);
  useEffect(() => { if (state.screen.kind === 'result') focusTitle(root.current); }, [views]);

  const { screen } = state;
  const draw = () => {
    switch (screen.kind) {
      case 'start':
        return (
          <StartScreen
            state={state} onBegin={(people, on) => dispatch({ kind: 'begun', people, on })}
            onExample={({ facts, factsOn, rulesOn, title }) => dispatch({
              kind: 'opened', notice: { kind: 'example', title },
              case: { calculator: rules.calculator, ruleVersion: rules.version, facts, factsOn, rulesOn, readings: {} },
            })}
            onFile={(file) => settle(later().then((open) => open.openFile(rules, file)), { kind: 'opened', from: 'file' })}
            onKept={({ value }: Kept) => settle(later().then((open) => open.openStored(rules, value)), { kind: 'opened', from: 'device' })}
            onErase={() => erase(rules.calculator)}
          />
        );
      case 'question':
        return <QuestionScreen key={hashOf(screen)} state={state} at={screen.ref} onAnswer={(answer) => dispatch({ kind: 'answered', ref: screen.ref, answer })} />;
      case 'figures':
        return <FiguresScreen state={state} onGive={(figures) => dispatch({ kind: 'figuresGiven', figures })} />;
      case 'review':
        return <ReviewScreen state={state} onNext={() => dispatch({ kind: 'wentOn' })} onAdd={() => dispatch({ kind: 'personAdded' })} onRemove={(index) => dispatch({ kind: 'personRemoved', index })} />;
      case 'result':
        if (views === null) return <p role="status">{shared.takeAway.loading}</p>;
        return <views.ResultScreen state={state} onAgain={() => dispatch({ kind: 'startedAgain' })} {...takeAway(tools, state)} />;
    }
  };
  return (
    <ToolsContext.Provider value={tools}>
      <div class="benefits" ref={root}>
        {state.notice === null ? null : <NoticeBox notice={state.notice} />}
        {draw()}
        {screen.kind === 'question' || screen.kind === 'figures' ? <SoFar state={state} /> : null}
      </div>
    </ToolsContext.Provider>
  );
}

/** Ways to take the case away, with all that belongs to it. */
function takeAway(tools: Tools, state: State) {
  const { rules } = tools;
  const kept = caseOf(tools, state);
  const name = `${tools.own.csv.file}-${state.factsOn}`;
  return {
    onJson: async () => {
      const { fileOf, exported } = await later();
      download(`${name}.json`, 'application/json', fileOf(kept, exported(state.result)));
      return true;
    },
    onCsv: async () => {
      download(`${name}.csv`, 'text/csv', (await later()).csvOf(tools, state));
      return true;
    },
    onLink: async () => location.origin + location.pathname + (await later()).linkOf(rules, kept),
    onKeep: async () => keep(rules.calculator, { day: today(), value: (await later()).storedCase(kept) }),
    onErase: () => erase(rules.calculator),
  };
}
