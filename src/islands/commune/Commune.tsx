import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { certify } from '../../rules/engine/certify/index.ts';
import { schemeOn } from '../../rules/engine/score/index.ts';
import { unpack } from '../../schemas/packed/index.ts';
import { DrawLater, focusTitle, NoticeBox, type Notice, useParts } from '../shared/index.ts';
import type { Opened } from './files.ts';
import { InPlan } from './InPlan.tsx';
import { files, later, otherParts, several } from './later.ts';
import { named, parts } from './parts.ts';
import { PrintedHead } from './PrintedHead.tsx';
import { ScorePart } from './score/ScorePart.tsx';
import { initialState, settingOf, step, usedFacts, yearOf, type Action, type Given, type State } from './state.ts';
import { TakeAway } from './TakeAway.tsx';
import { questionWords, ToolsContext, type CommuneProps, type Tools } from './tools.ts';
import { YearBar } from './YearBar.tsx';
import '../../styles/flow.css';
import '../../styles/parts.css';
import '../../styles/result.css';
import './commune.css';

/** The year most cases are about when the page is drawn; the reader's own is asked for at once. */
const drawnFor = 2015;

/** The calculator of child-friendly communes, in the language of its words. */
export function Commune(props: CommuneProps) {
  const tools = useMemo((): Tools => ({ ...props, certification: unpack(props.certification) }), []);
  const { certification, own, shared } = tools;
  const [state, dispatch] = useReducer((before: State, action: Action) => step(certification.proofs, before, action), drawnFor, initialState);
  const root = useRef<HTMLDivElement>(null);
  const facts = useMemo(() => usedFacts(state), [state.facts, state.byCriteria]);
  const result = useMemo(() => certify(certification, facts, settingOf(state)), [facts, state.readings]);
  const onYear = (year: number): void => {
    const { rulesOn } = settingOf(initialState(year));
    dispatch({ kind: 'changedYear', year, from: result.score.scheme, to: schemeOn(certification.schemes, rulesOn).id });
  };
  const onGive = (given: readonly Given[]): void => dispatch({ kind: 'answered', given });

  const open = (opening: Promise<Opened>, notice: Notice): void => {
    Promise.all([opening, files()]).then(
      ([opened, { refusalText }]) => dispatch('case' in opened ? { kind: 'opened', case: opened.case, notice }
        : { kind: 'noticed', notice: { kind: 'refused', reasons: refusalText(opened.refusal, shared, (id) => questionWords(tools, id).label) } }),
      () => dispatch({ kind: 'noticed', notice: { kind: 'failed' } }),
    );
  };
  useParts(root, named, state.part, (part) => dispatch({ kind: 'wentTo', part }),
    (text) => open(files().then((file) => file.openLink(certification.rules, text)), { kind: 'opened', from: 'link' }));

  const [scored, setResult] = useState<Awaited<ReturnType<typeof later>> | null>(null);
  const [views, setViews] = useState<Awaited<ReturnType<typeof otherParts>> | null>(null);
  const failed = (): void => dispatch({ kind: 'noticed', notice: { kind: 'failed' } });
  useEffect(() => { later().then(setResult, failed); }, []);
  const [manyViews, setManyViews] = useState<Awaited<ReturnType<typeof several>> | null>(null);
  const isOfMany = state.part === 'targets' || state.part === 'many';
  const isElsewhere = state.part !== 'score' && !isOfMany;
  useEffect(() => { if (isElsewhere && views === null) otherParts().then(setViews, failed); }, [isElsewhere]);
  useEffect(() => { if (isOfMany && manyViews === null) several().then(setManyViews, failed); }, [isOfMany]);
  useLayoutEffect(() => { if (state.part !== 'score') focusTitle(root.current); }, [views, manyViews]);

  const given = { state, facts, result, onGive };
  const loading = <p role="status" class="waiting">{shared.takeAway.loading}</p>;
  const draw = () => {
    switch (state.part) {
      case 'score':
        return <ScorePart key={state.opened} {...given} dispatch={dispatch} Result={scored?.ScoreResult ?? null} />;
      case 'plan':
        return views === null ? loading : <views.PlanPart key={state.opened} {...given} />;
      case 'calendar':
        return views === null ? loading : <views.CalendarPart key={`${String(state.opened)}-${String(yearOf(state))}`} {...given} />;
      case 'councils':
      case 'dossiers':
        return views === null ? loading : <views.ChecksPart {...given} dispatch={dispatch} part={state.part} />;
      case 'awards':
        return views === null ? loading : <views.AwardsPart {...given} dispatch={dispatch} />;
      case 'targets':
        return manyViews === null ? loading : <manyViews.TargetsPart key={state.opened} {...given} dispatch={dispatch} />;
      case 'many':
        return manyViews === null ? loading : <manyViews.ManyPart {...given} dispatch={dispatch} />;
    }
  };
  return (
    <ToolsContext.Provider value={tools}>
      <div class="flow commune" ref={root}>
        <PrintedHead state={state} result={result} />
        {state.part === 'score' ? null : <h1 class="noprint">{tools.words.title}</h1>}
        {state.notice === null ? null : <NoticeBox notice={state.notice} shared={shared} />}
        <YearBar state={state} result={result} onYear={onYear} />
        <nav class="parts noprint" aria-label={own.partsLabel}>
          {parts.map((part) => <button key={part} type="button" aria-current={part === state.part ? 'page' : undefined} onClick={() => dispatch({ kind: 'wentTo', part })}>{own.parts[part]}</button>)}
        </nav>
        {draw()}
        {state.part === 'score' || state.part === 'many' ? null : <p class="row beside noprint"><InPlan {...given} /></p>}
        {state.part === 'many' ? null : <DrawLater title={shared.beside.compare} words={shared.takeAway} load={() => import('./compare/comparison.ts').then(({ CompareCommune }) => CompareCommune)} given={{ state }} />}
        <TakeAway state={state} result={result} dispatch={dispatch} onOpen={open} />
      </div>
    </ToolsContext.Provider>
  );
}
