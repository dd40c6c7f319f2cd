import { describe, expect, it } from 'vitest';
import { caseScope, columnsFrom, compileRequirements, decide, itemScope, requirementOutcome, type RuleSet } from '../../../src/rules/engine/index.ts';
import { all, not, type Answers, type RequirementOutcome, type Setting } from '../../../src/rules/vocabulary/index.ts';
import { chance, oneOf, seeded } from '../../agreement/random.ts';
import { drawArea } from '../../agreement/randomAreas.ts';

const setting: Setting = { factsOn: '2020-12-31', rulesOn: '2020-12-31', tables: [], readings: {} };
const truthNames = ['no', 'unknown', undefined, 'yes'] as const;

/** Holds what a self-assessment of places promises while answers are missing; `kind` is the question that is always answered. */
export function holdsInPart(rules: RuleSet, kind: string, seed: number): void {
  const list = rules.lists[0]?.id ?? '';
  const scopeOf = (area: Answers) => itemScope(caseScope({ answers: area, lists: { [list]: [area] } }, setting), list, 0);
  const outcomesOf = (area: Answers): readonly RequirementOutcome[] => {
    const scope = scopeOf(area);
    return rules.requirements.map((each) => requirementOutcome(each, rules, scope));
  };

  describe('with answers missing', () => {
    const random = seeded(seed);
    const pairs = Array.from({ length: 150 }, () => {
      const whole = drawArea(random, rules.questions, 0);
      const keep = oneOf(random, [0.3, 0.6, 0.9]);
      return { whole, part: Object.fromEntries(Object.entries(whole).filter(([id]) => id === kind || chance(random, keep))) };
    });

    it('what is settled stays settled, and every gap that is still possible holds the one that comes', () => {
      for (const { whole, part } of pairs) {
        const after = outcomesOf(whole);
        for (const [at, before] of outcomesOf(part).entries()) {
          const now = after[at];
          if (now === undefined) throw new Error('one outcome for each requirement');
          if (before.verdict === 'unmet' || before.verdict === 'notRequired') expect(now.verdict, before.requirement).toBe(before.verdict);
          if (before.verdict === 'met') expect(['met', 'notRequired'], before.requirement).toContain(now.verdict);
          if (before.gap === null || now.gap === null) continue;
          expect(before.gap.low * now.gap.per, before.requirement).toBeLessThanOrEqual(now.gap.low * before.gap.per);
          expect(before.gap.high * now.gap.per, before.requirement).toBeGreaterThanOrEqual(now.gap.high * before.gap.per);
        }
      }
    });

    it('with everything answered nothing depends on an answer any more', () => {
      for (const { whole } of pairs.slice(0, 50)) {
        expect(outcomesOf(whole).filter(({ verdict, breach }) => verdict === 'depends' || breach.open.length > 0)).toEqual([]);
      }
    });

    it('many at once come out as one by one, for every requirement', () => {
      const rows = pairs.map(({ part }) => part);
      const compiled = compileRequirements(rules, setting)(columnsFrom(rules, rows));
      for (const [row, area] of rows.entries()) {
        const scope = scopeOf(area);
        for (const { id, when, bars, met } of rules.requirements) {
          const columns = compiled.get(id);
          const batch = [truthNames[columns?.required[row] ?? 2], truthNames[columns?.met[row] ?? 2]];
          expect(batch, id).toEqual([decide(all(when, ...bars.map((bar) => not(bar.when))), scope).truth, decide(met, scope).truth]);
        }
      }
    });
  });
}
