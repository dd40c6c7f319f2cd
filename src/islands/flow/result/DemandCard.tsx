import type { ComponentChildren, ComponentType } from 'preact';
import type { Interval, Requirement, RequirementOutcome, RequirementVerdict, Verdict } from '../../../rules/engine/index.ts';
import type { Judged } from '../state.ts';
import { Bars, Changes, NextSteps, StillOpen } from './CardParts.tsx';
import { demandText, isExact, isTold, rangeText } from './demandText.ts';
import { isFree } from './demandWord.ts';
import { DemandMark } from './Mark.tsx';
import { breachText } from './outcomeText.ts';
import { ReadingBox } from './ReadingBox.tsx';
import { reasonsOf, type At } from './reason.ts';
import { Reasons } from './Reasons.tsx';
import { scopeOf } from './scopeOf.ts';
import { useVoice } from './voice.ts';

/** What is owed while a duty is not met, and how it is worked out. */
export type Debt = Readonly<{
  Sum: ComponentType<Readonly<{ outcome: RequirementOutcome; rule: Requirement; at: At }>>;
  Formula: ComponentType<Readonly<{ rule: Requirement; at: At }>>;
}>;

/** What a card shows; `Debt` where duties cost something while they are not met; `children` stand below what is counted, such as a last day. */
export type DemandCardProps = Readonly<{ outcome: RequirementOutcome; state: Judged; Debt?: Debt; children?: ComponentChildren }>;

/** One duty: whether it is met, what is lacking, what is owed meanwhile, why, by which clause, and what to do next. */
export function DemandCard({ outcome, state, Debt, children }: DemandCardProps) {
  const tools = useVoice();
  const { own, words, rules } = tools;
  const said = words.requirements[outcome.requirement];
  const rule = rules.requirements.find(({ id }) => id === outcome.requirement);
  if (said === undefined || rule === undefined) return null;
  const { verdict, breach, trace } = outcome;
  const at = { tools, scope: scopeOf(tools, outcome, state) };
  const isOff = verdict === 'notRequired' || verdict === 'notInForce';
  // Where nothing is owed meanwhile, a reading is told by what it makes of the demand, and not by what it makes of a debt.
  const owing = rule.owed === null ? [] : breach.readings;
  const sized = outcome.readings.filter(({ reading }) => !owing.some((each) => each.reading === reading));
  const sayBreach = (of: Verdict, amount: Interval | null): string => breachText(tools, rule.id, of, amount, breach.measure);
  const free = isFree(tools, rule.id, verdict);
  const lacks = verdict === 'unmet' && !free;
  return (
    <article class={`card ${free ? 'impossible' : classOf(verdict)}`}>
      <header>
        <DemandMark requirement={rule.id} verdict={verdict} />
        <h3>{said.title}</h3>
        {Debt === undefined || isOff || verdict === 'met' ? null : <Debt.Sum outcome={outcome} rule={rule} at={at} />}
      </header>
      <p class="what">{said.what}</p>
      {isOff ? null : <Counted outcome={outcome} rule={rule} at={at} />}
      {children}
      <Bars bars={breach.bars} yes={own.duties.letOff} maybe={own.duties.maybeLetOff} />
      <details open={lacks || verdict === 'depends'}>
        <summary>{own.card.why}</summary>
        {isOff ? <Reasons reasons={reasonsOf(breach.trace, at)} decided={breach.trace.truth} /> : <Reasons reasons={reasonsOf(trace, at)} decided={trace.truth} />}
        {Debt === undefined || isOff || verdict === 'met' ? null : <Debt.Formula rule={rule} at={at} />}
      </details>
      {owing.map((matter) => <ReadingBox key={matter.reading} matter={matter} say={({ verdict: of, amount }) => sayBreach(of, amount)} />)}
      {sized.map((matter) => <ReadingBox key={matter.reading} matter={matter} say={({ verdict: of, gap }) => demandText(at, rule, of, gap)} />)}
      <StillOpen refs={breach.open} />
      <Changes changes={breach.changes} say={({ verdict: of, amount }) => sayBreach(of, amount)} />
      {isOff ? null : <NextSteps next={said.next} annex={rule.annex} open={lacks} />}
    </article>
  );
}

/** What there is, what there must be, and what is lacking. */
function Counted({ outcome: { have, need, gap }, rule, at: { tools, scope } }: Readonly<{ outcome: RequirementOutcome; rule: Requirement; at: At }>) {
  const { duties } = tools.own;
  const { measured } = rule;
  if (measured === null || have === null || need === null || gap === null) return null;
  const [has, needs] = [isTold(have, measured.have, scope), isTold(need, measured.need, scope)];
  const parts = [[duties.have, have, has], [duties.need, need, needs], [duties.gap, gap, isExact(gap) || (has && needs)]] as const;
  const counted = parts.filter(([, , isKnown]) => isKnown);
  return counted.length === 0 ? null : <dl class="counted">{counted.map(([label, each]) => <div key={label}><dt>{label}</dt><dd>{rangeText(each, rule, tools)}</dd></div>)}</dl>;
}

/** The look of a verdict is that of the benefit's verdict that says the same; a duty not met has its own. */
function classOf(verdict: RequirementVerdict): string {
  switch (verdict) {
    case 'met':
      return 'certain';
    case 'notRequired':
      return 'impossible';
    case 'unmet':
    case 'depends':
    case 'officeDecides':
    case 'notInForce':
      return verdict;
  }
}
