import type { Citation, Condition, Facts, Interval, Question, Reading, Requirement, Setting, Step, Truth } from '../../vocabulary/index.ts';
import { decide } from '../decide.ts';
import { beyond } from '../interval.ts';
import { quantify } from '../quantify.ts';
import { differing } from '../differing.ts';
import { caseScope, type Scope } from '../scope.ts';
import { settle } from '../settle.ts';
import { gathered, walkNode, walkRule } from '../walk.ts';

/** Complete, lacking something, or not known yet. */
export type CheckVerdict = 'met' | 'unmet' | 'depends';

/** One line of a check-list: what it asks, how it came out, and the clause that asks for it. */
export type CheckedPart = Readonly<{ questions: readonly string[]; truth: Truth; cite: Citation }>;

/** A requirement as a check-list. */
export type Checked = Readonly<{
  requirement: string;
  verdict: CheckVerdict;
  parts: readonly CheckedPart[];
  readings: readonly Readonly<{ reading: string; recommended: string | null; options: readonly Readonly<{ option: string; verdict: CheckVerdict; gap: Interval | null }>[] }>[];
  have: Interval | null;
  need: Interval | null;
  /** What is lacking, where it is counted. */
  gap: Interval | null;
}>;

/**
 * Checks one requirement of the whole case, which is demanded of everybody and has no exceptions. Whether the rules were in
 * force is not decided here.
 */
export function check(requirement: Requirement, facts: Facts, setting: Setting): Checked {
  const scope = caseScope(facts, setting);
  const { measured } = requirement;
  const [have, need] = measured === null ? [null, null] : [quantify(measured.have, scope), quantify(measured.need, scope)];
  const readings = gathered<Reading>((reading) => { walkRule(requirement, { reading }); });
  return {
    requirement: requirement.id, ...weigh(requirement, scope), have, need,
    parts: partsOf(decide(requirement.met, scope)),
    readings: readings.flatMap((reading) => differing(reading, (option) => {
      const here = caseScope(facts, { ...setting, readings: { ...setting.readings, [reading.id]: option } });
      return { option, ...weigh(requirement, here) };
    }, (one, other) => one.verdict === other.verdict)),
  };
}

function weigh({ met, measured }: Requirement, scope: Scope): Readonly<{ verdict: CheckVerdict; gap: Interval | null }> {
  const { truth } = settle(decide(met, scope), scope);
  const gap = measured === null ? null : beyond(quantify(measured.need, scope), quantify(measured.have, scope));
  return { verdict: verdictOf[truth], gap: gap !== null && truth === 'yes' ? { ...gap, low: 0, high: 0 } : gap };
}

const verdictOf = { yes: 'met', no: 'unmet', unknown: 'depends' } as const satisfies Record<Truth, CheckVerdict>;

/** The lines of the list: what stands side by side in "all of"; a line that is read or chosen among stays one line. */
function partsOf(step: Step): readonly CheckedPart[] {
  if (step.condition.kind === 'all') return step.parts.flatMap(partsOf);
  const { condition, truth } = step;
  const cite = firstCitation(condition);
  if (cite === null) return [];
  // The proofs of five years are five lines, whichever way they are read.
  const inside = step.parts[0];
  if (condition.kind === 'read' && inside !== undefined && inside.condition.kind === 'all') return partsOf(inside);
  return [{ questions: gathered<string>((take) => { walkNode(condition, { question: ({ id }: Question) => take(id) }); }), truth, cite }];
}

function firstCitation(condition: Condition): Citation | null {
  return gathered<Citation>((take) => { walkNode(condition, { citation: take }); })[0] ?? null;
}
