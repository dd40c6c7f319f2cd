import { considerWithRequirements, type Answers } from '../../../rules/engine/index.ts';
import { settingOf, type Tools } from '../../flow/index.ts';
import { levyOf, rewardsOf, type Employer, type Sum } from '../sums.ts';

/** The plot reaches to so many. */
const most = 10;

/** What the employer owes and can claim a year with so many employees with a disability. */
export type Step = Readonly<{ employed: number; levy: Sum; rewards: Sum }>;

/** What one more would change; `now` is the present number, null while it is not known. */
export type Steps = Readonly<{ steps: readonly Step[]; now: number | null }>;

/**
 * The rules themselves for 0 to 10 employees of Wenzhou with a disability, all else as it was answered: whoever has a
 * certificate from elsewhere stays, and so does the number of all staff. Null until that number is known.
 */
export function stepsOf({ rules, tables }: Pick<Tools, 'rules' | 'tables'>, state: Omit<Employer, 'result'>): Steps | null {
  const { answers } = state.facts;
  const staff = answers['employer.staff'];
  if (typeof staff !== 'number') return null;
  const elsewhere = fromElsewhere(answers);
  const steps = Array.from({ length: Math.min(most, staff) + 1 }, (_, employed): Step => {
    const facts = { ...state.facts, answers: { ...answers, 'employer.disabledWenzhou': employed, 'employer.disabled': employed + elsewhere } };
    const result = considerWithRequirements(rules, facts, settingOf({ tables }, state));
    return { employed, levy: levyOf(rules, { facts, result }), rewards: rewardsOf({ facts, result }) };
  });
  const now = answers['employer.disabledWenzhou'];
  return { steps, now: typeof now === 'number' ? now : null };
}

/**
 * Whether the levy can be drawn, and how high the drawing reaches, in fen; null where a sum has no upper end, since then there is no
 * scale to draw it on.
 */
export function scaleOf(steps: readonly Step[]): Readonly<{ drawsLevy: boolean; highest: number | null }> {
  const drawsLevy = steps.every(({ levy }) => levy.unit === 'fen' || levy.high === 0);
  const highest = Math.max(...steps.flatMap(({ levy, rewards }) => [drawsLevy ? levy.high : 0, rewards.high]));
  return { drawsLevy, highest: Number.isFinite(highest) ? highest : null };
}

/** Employees with a certificate who are not of Wenzhou. */
function fromElsewhere(answers: Answers): number {
  const [all, ofWenzhou] = [answers['employer.disabled'], answers['employer.disabledWenzhou']];
  return typeof all === 'number' && typeof ofWenzhou === 'number' ? Math.max(0, all - ofWenzhou) : 0;
}

