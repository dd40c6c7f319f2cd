import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { considerDone } from '../../rules/engine/coverage/index.ts';
import { unpack } from '../../schemas/packed/index.ts';
import { DrawLater, focusTitle, NoticeBox, today, useParts, type Notice } from '../shared/index.ts';
import { ChosenReadings } from './ChosenReadings.tsx';
import { InPlan } from './InPlan.tsx';
import { files, later, otherParts } from './later.ts';
import { named, parts } from './parts.ts';
import { PrintedHead } from './PrintedHead.tsx';
import { ProgressPart } from './ProgressPart.tsx';
import { initialState, step } from './state.ts';
import { TakeAway } from './TakeAway.tsx';
import { ToolsContext, type SewageProps, type Tools } from './tools.ts';
import '../../styles/flow.css';
import '../../styles/parts.css';
import '../../styles/result.css';
import './sewage.css';

/** The text bears no day, so nothing depends on this one; it is only written into what is taken away. */
const drawnOn = '0001-01-01';

/** The calculator of waste water in villages, in the language of its words. */
export function Sewage(props: SewageProps) {
  const scheme = useMemo(() => unpack(props.scheme), []);
  const [state, dispatch] = useReducer(step, initialState);
  const tools: Tools = { ...props, scheme, state, dispatch };
  const { words: { island }, own, shared } = tools;
  const root = useRef<HTMLDivElement>(null);
  const [day, setDay] = useState<ReturnType<typeof today>>(drawnOn);
  useEffect(() => setDay(today()), []);
  const { given, chosen, part, notice, opened } = state;
  // What to build weighs every village, so it is worked out where it is shown or taken away.
  const result = useMemo(() => considerDone(scheme, given, { factsOn: day, rulesOn: day, chosen }), [given, chosen, day]);

  const say = (said: Notice): void => dispatch({ kind: 'noticed', notice: said });
  const open = (opening: ReturnType<Awaited<ReturnType<typeof files>>['openFile']>, from: Extract<Notice, { kind: 'opened' }>['from']): void => {
    opening.then((read) => ('given' in read ? dispatch({ kind: 'opened', ...read, notice: { kind: 'opened', from } }) : say({ kind: 'refused', reasons: read.reasons })), () => say({ kind: 'failed' }));
  };
  useParts(root, named, part, (next) => dispatch({ kind: 'wentTo', part: next }), (text) => open(files().then(({ openLink }) => openLink(tools, text)), 'link'));

  const [views, setViews] = useState<Awaited<ReturnType<typeof later>> | null>(null);
  const [others, setOthers] = useState<Awaited<ReturnType<typeof otherParts>> | null>(null);
  useEffect(() => { later().then(setViews, () => say({ kind: 'failed' })); }, []);
  const isElsewhere = part !== 'progress';
  useEffect(() => { if (isElsewhere && others === null) otherParts().then(setOthers, () => say({ kind: 'failed' })); }, [isElsewhere]);
  useLayoutEffect(() => { if (isElsewhere) focusTitle(root.current); }, [others]);

  const draw = () => {
    if (part === 'progress') return <ProgressPart key={opened} result={result} views={views} />;
    if (others === null) return <p role="status" class="waiting">{shared.takeAway.loading}</p>;
    switch (part) {
      case 'villages':
        return <others.VillagesPart key={opened} result={result} />;
      case 'schedule':
        return <others.SchedulePart key={opened} result={result} />;
      case 'other':
        return <others.OtherPart key={opened} result={result} />;
    }
  };
  return (
    <ToolsContext.Provider value={tools}>
      <div class="flow sewage" ref={root}>
        <PrintedHead day={day === drawnOn ? null : day} />
        {part === 'progress' ? null : <h1 class="noprint">{own.title}</h1>}
        {notice === null ? null : <NoticeBox notice={notice} shared={shared} />}
        <nav class="parts noprint" aria-label={island.partsLabel}>
          {parts.map((each) => <button key={each} type="button" aria-current={each === part ? 'page' : undefined} onClick={() => dispatch({ kind: 'wentTo', part: each })}>{island.parts[each]}</button>)}
        </nav>
        <ChosenReadings />
        {draw()}
        {part === 'progress' ? null : <p class="row beside noprint"><InPlan result={result} /></p>}
        <DrawLater title={shared.beside.compare} words={shared.takeAway} load={() => import('./compare/comparison.ts').then(({ CompareSewage }) => CompareSewage)} given={{ result }} />
        <TakeAway result={result} onOpen={open} />
      </div>
    </ToolsContext.Provider>
  );
}
