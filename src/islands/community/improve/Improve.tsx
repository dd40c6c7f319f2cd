import { useRef, useState } from 'preact/hooks';
import { byUnit, improvementsIn, isTold, progressOf, progressWith, type Improvement } from '../../../rules/engine/progress/index.ts';
import { fill, formatDate, formatMeasure } from '../../../words/index.ts';
import { nameOf, type PlacePart } from '../../assessment/index.ts';
import { ClauseLink } from '../../flow/index.ts';
import { printAlone } from './printAlone.ts';
import { percentText } from '../shareText.ts';
import { UnitsList } from './UnitsList.tsx';
import { answersOf, shortBy, useCommunity } from '../tools.ts';

/** What one place has to improve: in order, with what the share would be, and by the unit that leads or supports it. */
export function Improve({ state, cells, place }: PlacePart) {
  const tools = useCommunity();
  const { own, own: { improve: words }, progress: scheme, rules, lang, answerable, words: said } = tools;
  const root = useRef<HTMLElement>(null);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const answers = answersOf(tools, state, place);
  const all = improvementsIn(rules, scheme, cells);
  if (all.length === 0) return null;
  const now = progressOf(scheme, cells, answers).whole;
  const then = progressWith(scheme, cells, answers, done).whole;
  const gaps = all.filter(({ isOpen }) => !isOpen);
  const open = all.filter(({ isOpen }) => isOpen);
  const title = (id: string): string => said.requirements[id]?.title ?? id;
  const lacking = (id: string): string => {
    const cell = cells.find(({ requirement }) => requirement === id);
    const measure = rules.requirements.find((each) => each.id === id)?.measured?.have.measure;
    const short = cell === undefined ? null : shortBy(cell);
    return short === null || measure === undefined ? '' : fill(words.gap, { gap: formatMeasure(short, measure, lang) });
  };
  const notes = ({ requirement, isHard }: Improvement): string => [isHard ? words.hard : '', lacking(requirement)].filter((part) => part !== '').join(own.comma);
  const tick = (id: string, isDone: boolean): void => setDone(new Set([...done].filter((each) => each !== id).concat(isDone ? [id] : [])));
  return (
    <section class="improve" ref={root}>
      <h2>{fill(words.title, { place: nameOf(tools, { facts: state.facts, names: namesIn(state) }, place) })}</h2>
      <p class="hint">{fill(own.factsOn, { day: formatDate(state.factsOn, lang) })}{own.stop} {words.lead}</p>
      {gaps.length === 0 ? <p>{words.none}</p> : (
        <fieldset>
          <legend>{words.plan}</legend>
          {gaps.map((gap) => (
            <label class="tick" key={gap.requirement}>
              <input type="checkbox" checked={done.has(gap.requirement)} onChange={({ currentTarget }) => tick(gap.requirement, currentTarget.checked)} />
              <span>{title(gap.requirement)}{notes(gap) === '' ? '' : ` · ${notes(gap)}`}</span>
            </label>
          ))}
          <p role="status">{done.size === 0 ? '' : isTold(scheme, now) && isTold(scheme, then) ? fill(words.would, { from: percentText(now, lang), to: percentText(then, lang) }) : words.wouldNot}</p>
        </fieldset>
      )}
      {gaps.length === 0 ? null : <><h3>{words.byUnit}</h3><UnitsList work={byUnit(answerable, gaps, answers['place.district'])} item={(gap) => <>{title(gap.requirement)}{notes(gap) === '' ? '' : ` · ${notes(gap)}`} {gap.clause === null ? null : <ClauseLink id={gap.clause} />}<span class="blank" aria-hidden="true">{words.day}</span></>} /></>}
      {open.length === 0 ? null : (
        <details class="more">
          <summary>{fill(words.open, { n: open.length })}</summary>
          <p class="hint">{words.notAll}</p>
          <ul>{open.map((gap) => <li key={gap.requirement}>{title(gap.requirement)}</li>)}</ul>
        </details>
      )}
      <p class="row"><button class="btn quiet" type="button" onClick={() => printAlone(root.current)}>{words.print}</button></p>
    </section>
  );
}

/** The names given to places, which a state of several or of one holds. */
function namesIn(state: PlacePart['state']): readonly string[] {
  return 'names' in state && Array.isArray(state.names) ? state.names.map(String) : [];
}
