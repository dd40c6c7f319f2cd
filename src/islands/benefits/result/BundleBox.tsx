import type { Bundle } from '../../../rules/engine/index.ts';
import { fill, formatPeriod } from '../../../words/index.ts';
import { DrawLater } from '../../shared/index.ts';
import { useFamily } from '../family.ts';
import { BundleReadingBox, ClauseLink, hidesSum, isQuestion, nextQuestions, sumOrUnsettled, sumText, useTools, whose, type State, type Tools } from '../../flow/index.ts';

/** Where benefits exclude each other: the best lawful combination, the next best, and by how much it is better. */
export function BundleBox({ state }: Readonly<{ state: State }>) {
  const tools = useFamily();
  const { own, words, rules } = tools;
  const { bundle } = state.result;
  if (bundle === null || bundle.exclusions.length === 0 || bundle.runnerUp === null) return null;
  const { difference } = bundle;
  // While questions are left and the order can still turn, a "best" one would mislead.
  const isEarly = nextQuestions(state.result.open, rules, state.facts).some((ref) => isQuestion(ref, rules));
  if (isEarly && (difference === null || difference.low < 0)) return null;
  return (
    <section class="bundle">
      <h2>{own.bundle.title}</h2>
      <div class="pair">
        <Offers title={own.bundle.best} bundle={bundle.best} state={state} />
        <Offers title={own.bundle.second} bundle={bundle.runnerUp} state={state} />
      </div>
      {difference === null || difference.low < 0 || hidesSum(difference) ? <p>{own.bundle.mayTurn}</p> : <p>{fill(own.bundle.more, { period: formatPeriod(rules.bundled, tools.lang), sum: sumText(tools, difference) })}</p>}
      {state.result.bundleReadings.map((reading) => <BundleReadingBox key={reading.reading} reading={reading} />)}
      <h3>{own.bundle.why}</h3>
      <ul class="plain">{bundle.exclusions.map((id) => {
        const cite = rules.exclusions.find((each) => each.id === id)?.cite ?? rules.entitlements.flatMap(({ bars }) => bars).find((each) => each.id === id)?.cite;
        return <li key={id}>{words.remarks[id]} {cite === undefined ? null : <ClauseLink id={cite.clause} />}</li>;
      })}</ul>
      <DrawLater title={own.rivals.open} words={tools.shared.takeAway} load={() => import('../drawings/drawings.ts').then(({ Rivals }) => Rivals)} given={{ state }} />
    </section>
  );
}

function Offers({ title, bundle, state }: Readonly<{ title: string; bundle: Bundle; state: State }>) {
  const tools = useTools();
  const sum = (amount: Bundle['total']): string => sumOrUnsettled(tools, amount);
  return (
    <div>
      <h3>{title}</h3>
      <p class="amount"><b>{sum(bundle.total)}</b> <small>{formatPeriod(tools.rules.bundled, tools.lang)}</small></p>
      <ul class="plain">{bundle.offers.map(({ id, index, amount, held }) => (
        <li key={`${id}${String(index)}`}>{offerName(tools, state, id, index)}{held ? <small> {tools.own.bundle.held}</small> : null} <span class="num">{sum(amount)}</span></li>
      ))}</ul>
    </div>
  );
}

function offerName(tools: Tools, { facts }: State, id: string, index: number | null): string {
  const title = tools.words.entitlements[id]?.title ?? tools.words.remarks[id] ?? id;
  return [whose(tools, facts, { question: id, index }), title].filter((part) => part !== '').join(' · ');
}
