import type { AlongNumber, Interval, Stretch, Verdict } from '../../../rules/engine/index.ts';
import { fill, formatMoney, formatMoneyRange, formatYuan } from '../../../words/index.ts';
import { Steps, Strip, type StripPart } from '../../charts/index.ts';
import { named, outcomeText, QuestionLinks, sumOrUnsettled, type State } from '../../flow/index.ts';
import { useFamily, type Family } from '../family.ts';
import { changing, endOf, stretchAt, type Along } from './along.ts';
import { LineText } from './LineText.tsx';

type Props = Readonly<{ along: Along; found: Extract<AlongNumber, { kind: 'drawn' }>; income: string; state: State }>;

/** Each line in words, the steps as a picture, and all its figures as a table. */
export function Drawn({ along: { ref, now }, found: { stretches, lines, question }, income, state }: Props) {
  const tools = useFamily();
  const { own: { income: words }, lang } = tools;
  const end = endOf(stretches, now);
  const steps = stretches.map(({ from, total }) => ({ from, low: total.low / total.per, high: total.high / total.per }));
  const places = changing(stretches);
  const isScaled = steps.every(({ high }) => high < Infinity);
  return (
    <>
      {stretches.slice(1).map((stretch, place) => {
        const before = stretches[place] ?? stretch;
        return (
          <div key={stretch.from}>
            <p>{borderText(before, stretch, income, tools)}</p>
            {lines.filter(({ at }) => at === stretch.from).map((line) => <p key={line.condition.cite.clause}><LineText text={words.line} line={line} state={state} /></p>)}
            {now === null ? null : <p><b>{now <= before.to ? fill(words.below, { now: formatMoney(now, lang), gap: formatMoney(before.to - now, lang) }) : fill(words.above, { now: formatMoney(now, lang), gap: formatMoney(now - before.to, lang) })}</b></p>}
          </div>
        );
      })}
      {places.length === 0 ? null : <p>{fill(words.changing, { titles: places.map((place) => titleAt(place, stretches, state, tools)).join(tools.shared.join) })}</p>}
      {now === null ? <p>{words.noNow}<QuestionLinks refs={[ref]} name={() => income} /></p> : null}
      {isScaled ? null : <p>{words.noScale}</p>}
      <div class="along" aria-hidden={isScaled ? undefined : 'true'}>
        {isScaled ? (
          <Steps
            steps={steps} end={end} said={fill(words.picture, { income })}
            now={now === null ? null : { at: now, label: `${words.now} ${formatYuan(now, lang)}` }}
            axis={(fen) => formatYuan(fen, lang)} format={(low, high) => formatMoneyRange(low, high, lang)}
          />
        ) : null}
        {places.map((place) => (
          <div key={place} aria-hidden="true"><p>{titleAt(place, stretches, state, tools)}</p><Strip parts={stretches.map(({ from, outcomes }): StripPart => ({ from, is: looks[outcomes[place]?.verdict ?? 'impossible'] }))} end={end} /></div>
        ))}
      </div>
      <Figures stretches={stretches} places={places} now={now} most={question.most} income={income} state={state} />
    </>
  );
}

const looks = { certain: 'sure', depends: 'maybe', officeDecides: 'maybe', impossible: 'none', notInForce: 'none' } as const satisfies Record<Verdict, StripPart['is']>;

function Figures({ stretches, places, now, most, income, state }: Readonly<{ stretches: readonly Stretch[]; places: readonly number[]; now: number | null; most: number; income: string; state: State }>) {
  const tools = useFamily();
  const { own, lang } = tools;
  const { income: words } = own;
  const here = now === null ? undefined : stretchAt(stretches, now);
  const mark = (stretch: Stretch) => (stretch === here ? 'true' : undefined);
  const cells = (say: (stretch: Stretch) => string) => stretches.map((stretch) => <td key={stretch.from} aria-current={mark(stretch)}>{say(stretch)}</td>);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={fill(words.table, { income })}>
      <table class="figures">
        <caption>{fill(words.table, { income })}</caption>
        <thead><tr><th scope="col">{words.range}</th>{stretches.map((stretch) => (
          <th scope="col" key={stretch.from} aria-current={mark(stretch)}>{formatMoneyRange(stretch.from, stretch.to === most ? Infinity : stretch.to, lang)}{stretch === here ? <em> {words.now}</em> : null}</th>
        ))}</tr></thead>
        <tbody>
          <tr><th scope="row">{words.total}</th>{cells(({ total }) => totalText(total, tools))}</tr>
          {places.map((place) => (
            <tr key={place}><th scope="row">{titleAt(place, stretches, state, tools)}</th>{cells(({ outcomes }) => {
              const outcome = outcomes[place];
              return outcome === undefined ? '' : outcomeText(tools, outcome.verdict, outcome.amount, outcome.measure);
            })}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function titleAt(place: number, stretches: readonly Stretch[], { facts }: State, tools: Family): string {
  const outcome = stretches[0]?.outcomes[place];
  return outcome === undefined ? '' : named(tools, facts, { question: outcome.entitlement, index: outcome.index }, tools.words.entitlements[outcome.entitlement]?.title ?? outcome.entitlement);
}

function totalText(total: Interval, tools: Family): string {
  return sumOrUnsettled(tools, total);
}

/** What one line does to the monthly sum, and by how much where both sides are settled. */
function borderText(before: Stretch, after: Stretch, income: string, tools: Family): string {
  const { own: { income: words }, lang } = tools;
  const said = { income, to: formatMoney(before.to, lang), before: totalText(before.total, tools), after: totalText(after.total, tools) };
  const sentence = fill(before.from === before.to ? words.onlyHere : words.upTo, said);
  const settled = [before.total, after.total].every(({ low, high }) => low === high);
  const fall = before.total.low / before.total.per - after.total.low / after.total.per;
  const join = lang === 'zh' ? '' : ' ';
  return settled && fall !== 0 ? `${sentence}${join}${fill(fall > 0 ? words.less : words.more, { sum: formatMoney(Math.abs(fall), lang) })}` : sentence;
}
