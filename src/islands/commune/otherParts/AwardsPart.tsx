import type { Answers } from '../../../rules/engine/index.ts';
import { beganRecord } from '../../../rules/engine/streak/index.ts';
import { fill } from '../../../words/index.ts';
import { Ask } from '../Ask.tsx';
import { ClauseLink } from '../ClauseLink.tsx';
import { Mark } from '../Mark.tsx';
import { ReadingBox } from '../ReadingBox.tsx';
import { yearOf, type Action } from '../state.ts';
import { useTools } from '../tools.ts';
import type { PartProps } from '../types.ts';
import { Slip } from '../result/Slip.tsx';
import { awardShown } from '../result/verdicts.ts';
import { Evidence } from './Evidence.tsx';

/** Years on record, how many there are in a row, and which awards can be considered. */
export function AwardsPart({ state, result, onGive, dispatch }: PartProps & Readonly<{ dispatch: (action: Action) => void }>) {
  const tools = useTools();
  const { own, words, certification: { rules, awards, proofs } } = tools;
  const said = own.awards;
  const [first] = awards;
  if (first === undefined) return null;
  const { records } = first;
  const items = state.facts.lists[records.list] ?? [];
  const numbers = items.map((item) => Number(item[records.number.id]));
  const year = yearOf(state);
  const most = rules.lists.find(({ id }) => id === records.list)?.most ?? 0;
  const oldest = Math.min(year, ...numbers);
  const missing = Array.from({ length: year - oldest + 1 }, (_, back) => year - back).find((each) => !numbers.includes(each));
  // A year in between first; the years before them too, since one in between may stay unknown.
  const offered = [...(missing === undefined ? [] : [missing]), ...(numbers.length > 0 && oldest > records.number.least && items.length < most ? [oldest - 1] : [])];
  const put = (list: readonly Answers[]): void => dispatch({ kind: 'listed', list: records.list, items: list });
  // Whether an award was given is left open: it is for the reader to say.
  const add = (number: number): void => put([...items, { ...beganRecord(records, number), [records.counts.id]: 'yes' }].sort((one, other) => Number(other[records.number.id]) - Number(one[records.number.id])));
  const asked = [records.counts, records.basis, proofs.proof, ...awards.map(({ given }) => given)];
  return (
    <section class="ask">
      <h2 tabIndex={-1} data-screen-title>{own.parts.awards}</h2>
      {result.yearsGivenTwice.length === 0 ? null : <p class="error">{fill(said.twice, { list: result.yearsGivenTwice.join(', ') })}</p>}
      <div class="two">
        {result.awards.map((award) => {
          const shown = awardShown(award.verdict, own);
          const rule = awards.find(({ id }) => id === award.award);
          const { least, most } = award.streak;
          return (
            <article key={award.award} class="card">
              <h3>{words.further[award.award as keyof typeof words.further].title}</h3>
              <div role="status"><Mark as={shown.as}>{shown.text}</Mark>
                <p>{least === most ? fill(said.streak, { n: least }) : fill(said.streakRange, { least, most })} · {fill(said.needed, { n: award.needed })} {rule?.cites.map(({ clause }) => <ClauseLink key={clause} id={clause} />)}</p></div>
              {award.unsaid.length === 0 ? null : <p>{fill(said.unsaid, { list: award.unsaid.join(', ') })}</p>}
              {award.verdict === 'toBeConsidered' ? <p class="hint">{said.only}</p> : null}
              {award.readings.map((matter) => (
                <ReadingBox key={matter.reading} reading={matter.reading} options={matter.options} say={(option) => {
                  const found = matter.options.find((each) => each.option === option);
                  return found === undefined ? '' : awardShown(found.verdict, own).text;
                }} />
              ))}
            </article>
          );
        })}
      </div>
      <Evidence state={state} result={result} />
      <p class="hint">{said.lead}</p>
      {items.length === 0 ? <p>{said.none}</p> : null}
      {items.map((item, index) => (
        <fieldset key={`${String(item[records.number.id])}-${String(index)}`} class="record">
          <legend>{fill(said.year, { year: String(item[records.number.id]) })}</legend>
          {asked.map((question) => <Ask key={question.id} question={question} facts={state.facts} index={index} onGive={onGive} />)}
          <button class="textlink noprint" type="button" onClick={() => put(items.filter((_, at) => at !== index))}>{fill(said.remove, { year: String(item[records.number.id]) })}</button>
        </fieldset>
      ))}
      <div class="row actions noprint">{offered.map((each, at) => <button key={each} class={at === 0 ? 'btn' : 'btn quiet'} type="button" onClick={() => add(each)}>{fill(said.add, { year: each })}</button>)}</div>
      <Slip readings={result.awards.flatMap(({ readings }) => readings.map(({ reading }) => reading))} />
    </section>
  );
}
