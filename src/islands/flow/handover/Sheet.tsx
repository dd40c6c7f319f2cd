import type { ClauseId, Explained, RequirementOutcome } from '../../../rules/engine/index.ts';
import { fill, formatDate } from '../../../words/index.ts';
import { ownAddress, today } from '../../shared/index.ts';
import { byDemand } from '../result/byDemand.ts';
import { demandText } from '../result/demandText.ts';
import { demandWord } from '../result/demandWord.ts';
import { kindOf, lastShown, ordered, rankOf } from '../result/order.ts';
import { outcomeText } from '../result/outcomeText.ts';
import { scopeOf } from '../result/scopeOf.ts';
import type { Judged } from '../state.ts';
import { clauseLabel, named, useTools, type Tools } from '../tools.ts';
import './handover.css';

/** One line of the sheet. */
type Line = Readonly<{ key: string; title: string; result: string; clauses: readonly ClauseId[] }>;

/** On paper only: the whole result in one table at its top, for the desk at the office, with the day it was printed. */
export function Sheet({ state }: Readonly<{ state: Judged }>) {
  const tools = useTools();
  const { handover: { sheet, item }, lang, rules } = tools;
  const { result } = state;
  if (!result.inForce) return null;
  const { shown } = byDemand(result.requirements ?? []);
  const benefits = ordered(result.outcomes, rules).filter((outcome) => rankOf(outcome, kindOf(outcome, rules)) <= lastShown);
  const lines = [...shown.map((outcome) => demandLine(outcome, state, tools)), ...benefits.map((outcome) => benefitLine(outcome, state, tools))];
  const rest = result.outcomes.length + (result.requirements ?? []).length - lines.length;
  return (
    <section class="printed sheet">
      <p class="marks">{fill(sheet.printed, { day: formatDate(today(), lang), address: ownAddress() })}</p>
      {lines.length === 0 ? null : (
        <table>
          <caption>{sheet.title}</caption>
          <thead><tr><th scope="col">{item}</th><th scope="col">{sheet.result}</th><th scope="col">{sheet.clauses}</th></tr></thead>
          <tbody>{lines.map(({ key, title, result: said, clauses }) => (
            <tr key={key}><th scope="row">{title}</th><td>{said}</td><td lang="zh-Hans">{clauses.map((id) => clauseLabel(tools, id)).join(' ')}</td></tr>
          ))}</tbody>
        </table>
      )}
      {rest === 0 ? null : <p>{fill(sheet.leftOut, { n: rest })}</p>}
    </section>
  );
}

function benefitLine(outcome: Explained, { facts }: Judged, tools: Tools): Line {
  const { entitlement: id, index, verdict, ifEntitled, measure } = outcome;
  return {
    key: `${id}${String(index)}`, title: named(tools, facts, { question: id, index }, tools.words.entitlements[id]?.title ?? id),
    result: outcomeText(tools, verdict, ifEntitled, measure), clauses: tools.rules.entitlements.find((each) => each.id === id)?.clauses ?? [],
  };
}

function demandLine(outcome: RequirementOutcome, state: Judged, tools: Tools): Line {
  const { requirement: id, index, verdict, gap } = outcome;
  const rule = tools.rules.requirements.find((each) => each.id === id);
  return {
    key: `${id}${String(index)}`, title: named(tools, state.facts, { question: id, index }, tools.words.requirements[id]?.title ?? id),
    result: rule === undefined ? demandWord(tools, id, verdict) : demandText({ tools, scope: scopeOf(tools, outcome, state) }, rule, verdict, gap), clauses: rule?.clauses ?? [],
  };
}
