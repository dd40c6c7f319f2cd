import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isDate, type ISODate } from '../../rules/elections/index.ts';
import { unpack } from '../../schemas/packed/index.ts';
import { lawNames } from '../../words/elections/index.ts';
import { formatDate } from '../../words/index.ts';
import { focusTitle, today as clock } from '../shared/index.ts';
import { Changes } from './Changes.tsx';
import { Examples } from './Examples.tsx';
import { groupOf, groups, screenAt, type GroupId, type Screen } from './groups.ts';
import { PartView } from './PartView.tsx';
import { TakeAway } from './TakeAway.tsx';
import { nothing, ToolsContext, type ElectionProps, type Given, type Tools } from './tools.ts';
import '../../styles/flow.css';
import '../../styles/result.css';
import './elections.css';

/** The day the page is drawn for; the reader's own takes its place at once. */
const drawnFor: ISODate = '2026-01-01';

const linked = '#case=';

/** The calculator of elections: parts in groups, each worked out as it is filled in. Nothing leaves the device. */
export function Elections(props: ElectionProps) {
  const [given, setGiven] = useState<Given>(nothing);
  const choose = (reading: string, option: string | null): void => setGiven(({ chosen: { [reading]: _, ...others }, ...rest }) => ({ ...rest, chosen: option === null ? others : { ...others, [reading]: option } }));
  const tools = useMemo((): Tools => {
    const whole = unpack(props.scheme);
    return { ...props, scheme: whole, laws: lawNames(props.words, whole.laws), choose };
  }, []);
  const { scheme, titles, words: { page } } = tools;
  const { rulesOn } = given;
  const setRulesOn = (on: ISODate | null): void => setGiven({ ...given, rulesOn: on });
  const [screen, setScreen] = useState<Screen>('lineUp');
  const [today, setToday] = useState<ISODate>(drawnFor);
  const [opened, setOpened] = useState(0);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const before = useRef<Screen | null>(null);
  const onOpen = (next: Given, to: Screen): void => {
    setGiven(next);
    setScreen(to);
    setOpened((times) => times + 1);
  };
  useEffect(() => {
    setToday(clock());
    const follow = (): void => {
      if (location.hash.startsWith(linked)) {
        const text = location.hash.slice(linked.length);
        history.replaceState(null, '', location.pathname + location.search);
        void import('./files.ts').then(({ openLink }) => {
          const read = openLink(text, tools);
          if (read.ok) onOpen(read.given, read.screen);
          setSaid(read.ok ? page.take.openedCase : read.why);
        });
        return;
      }
      const found = screenAt(location.hash);
      if (found !== null) setScreen(found);
    };
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useLayoutEffect(() => {
    if (before.current !== null && before.current !== screen) {
      const hash = screen === 'lineUp' ? '' : `#/${screen}`;
      if (hash !== location.hash) history.pushState(null, '', hash === '' ? location.pathname + location.search : hash);
      focusTitle(root.current);
    }
    before.current = screen;
  }, [screen]);
  const group = groupOf(screen);
  const dates = [...scheme.laws.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])])].slice(1);
  return (
    <ToolsContext.Provider value={tools}>
      <div class="flow elections" ref={root}>
        <p class="lead noprint">{page.lead}</p>
        <p class="said" role="status">{said}</p>
        <Examples onPick={({ facts, rulesOn: on, part }) => onOpen({ facts, rulesOn: on, chosen: {} }, part)} />
        <nav class="parts noprint" aria-label={page.title}>
          {(Object.keys(groups) as readonly GroupId[]).map((id) => <button key={id} type="button" aria-current={id === group ? 'page' : undefined} onClick={() => setScreen(groups[id][0])}>{page.groups[id]}</button>)}
          <button type="button" aria-current={group === 'changes' ? 'page' : undefined} onClick={() => setScreen('changes')}>{page.groups.changes}</button>
        </nav>
        {group === 'changes' ? <Changes given={given} today={today} /> : (
          <>
            <nav class="subparts noprint" aria-label={page.groups[group]}>
              {groups[group].map((id) => <button key={id} type="button" aria-current={id === screen ? 'page' : undefined} onClick={() => setScreen(id)}>{titles[id]}</button>)}
            </nav>
            {group === 'papers' ? null : (
              <div class="law-day noprint">
                <div class="ask-one">
                  <label for="rules-on">{page.day}</label>
                  <input id="rules-on" type="date" min="1985-01-01" max="2100-12-31" value={rulesOn ?? ''} aria-describedby="rules-on-hint" onChange={({ currentTarget: { value } }) => setRulesOn(isDate(value) ? value : null)} />
                </div>
                <p class="hint" id="rules-on-hint">{page.dayHint}</p>
                <div class="row" role="group" aria-label={page.presets}>
                  {dates.map((date) => <button key={date} type="button" class="linkish" aria-pressed={rulesOn === date} onClick={() => setRulesOn(date)}>{formatDate(date, props.lang)}</button>)}
                  <button type="button" class="linkish" aria-pressed={rulesOn === null} onClick={() => setRulesOn(null)}>{page.clearDay}</button>
                </div>
              </div>
            )}
            {screen === 'changes' ? null : <PartView key={screen} part={screen} given={given} today={today} opened={opened} onFacts={(facts) => setGiven({ ...given, facts })} />}
          </>
        )}
        <TakeAway given={given} today={today} screen={screen} onOpen={onOpen} />
        <p class="hint"><b>{page.notChecked}</b> {page.notCheckedItems.join(' ')}</p>
      </div>
    </ToolsContext.Provider>
  );
}
