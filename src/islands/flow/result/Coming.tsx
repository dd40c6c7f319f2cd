import { useMemo } from 'preact/hooks';
import { addYears, nextDates, type DateOfChange, type TimeChange } from '../../../rules/engine/index.ts';
import { fill, formatDate, formatPeriod } from '../../../words/index.ts';
import { timeline } from '../../charts/index.ts';
import { calendarFile, download, DrawLater, today, type CalendarDay } from '../../shared/index.ts';
import { settingOf, type State } from '../state.ts';
import { named, useTools, type Tools } from '../tools.ts';
import { QuestionLinks } from './CardParts.tsx';
import { breachText, outcomeText, sumOrUnsettled } from './outcomeText.ts';

/** As far as the days are looked for: a newborn's eighteenth birthday is among them. */
const years = 20;

/** So many days are shown at once. */
const shown = 4;

/** Days on which the result changes although no answer does: what changes, for whom, and a calendar file to keep. */
export function Coming({ state }: Readonly<{ state: State }>) {
  const tools = useTools();
  const { own: { coming, file }, rules, lang } = tools;
  const found = useMemo(() => nextDates(rules, state.facts, settingOf(tools, state), addYears(state.factsOn, years)), [state.result]);
  const { dates, notGiven } = found;
  const save = (): void => download(`${file}-${state.factsOn}.ics`, 'text/calendar', calendarFile(calendarDays(dates, state, tools), today()));
  const list = (of: readonly DateOfChange[]) => (
    <ul class="plain">{of.map((date) => (
      <li key={date.on}><b>{formatDate(date.on, lang)}</b>
        <ul>{linesOf(date, state, tools).map((line) => <li key={line}>{line}</li>)}</ul></li>
    ))}</ul>
  );
  return (
    <section class="coming">
      <h2>{coming.title}</h2>
      <p>{fill(dates.length === 0 ? coming.none : coming.lead, { years })}</p>
      {dates.length === 0 ? null : list(dates.slice(0, shown))}
      {dates.length <= shown ? null : <details class="more"><summary>{fill(coming.more, { n: dates.length - shown })}</summary>{list(dates.slice(shown))}</details>}
      {dates.length < 2 ? null : (
        <DrawLater
          title={tools.shared.timeline.open} words={tools.shared.takeAway} load={timeline}
          given={{ days: dates.map(({ on, changes }) => ({ id: on, on, title: changes.map((change) => titleOf(change, state, tools)).join(tools.shared.join) })), from: state.factsOn, lang, said: tools.shared.timeline.said }}
        />
      )}
      {notGiven.length === 0 ? null : (
        <p class="hint">{coming.notGiven}<QuestionLinks refs={notGiven} name={(ref) => named(tools, state.facts, ref)} /></p>
      )}
      {dates.length === 0 ? null : <p class="noprint"><button class="btn quiet" type="button" onClick={save}>{coming.keep}</button></p>}
    </section>
  );
}

function calendarDays(dates: readonly DateOfChange[], state: State, tools: Tools): readonly CalendarDay[] {
  const { own, rules } = tools;
  return dates.map((date) => ({
    id: `${rules.calculator}-${date.on}`, on: date.on, title: fill(own.coming.event, { name: own.name }),
    text: [...linesOf(date, state, tools), own.coming.reminder].join('\n'),
  }));
}

function linesOf({ changes, total, newStandard }: DateOfChange, state: State, tools: Tools): readonly string[] {
  const { own, rules, lang } = tools;
  const [before, after] = [sumOrUnsettled(tools, total.before), sumOrUnsettled(tools, total.after)];
  const bundled = before === after ? [] : [fill(own.coming.total, { period: formatPeriod(rules.bundled, lang), before, after })];
  return [...changes.map((change) => lineOf(change, state, tools)), ...bundled, ...(newStandard ? [own.coming.newStandard] : [])];
}

function lineOf(change: TimeChange, state: State, tools: Tools): string {
  const { rule, before, after } = change;
  const { own, rules } = tools;
  const benefit = rules.entitlements.find(({ id }) => id === rule);
  const measure = (benefit?.amount ?? rules.requirements.find(({ id }) => id === rule)?.owed)?.measure ?? null;
  const say = ({ verdict, amount }: TimeChange['before']): string =>
    (benefit === undefined ? breachText(tools, rule, verdict, amount, measure) : outcomeText(tools, verdict, amount, measure));
  return fill(own.coming.change, { title: titleOf(change, state, tools), before: say(before), after: say(after) });
}

/** What changes, and for whom. */
function titleOf({ rule, index }: TimeChange, { facts }: State, tools: Tools): string {
  const { words: { entitlements, requirements } } = tools;
  return named(tools, facts, { question: rule, index }, entitlements[rule]?.title ?? requirements[rule]?.title ?? rule);
}
