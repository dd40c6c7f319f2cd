import { describe, expect, it } from 'vitest';
import { scaleOf, stepsOf } from '../../../src/islands/employer/drawings/steps.ts';
import { levyOf, rewardsOf } from '../../../src/islands/employer/sums.ts';
import { employers } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { exampleOf, ground, opened } from './cases.ts';

const sums = (id: string, changes = {}) => (stepsOf(ground, opened(id, changes))?.steps ?? []).map(({ levy, rewards }) => [levy.low, levy.high, rewards.low, rewards.high]);

describe('what one more employee with a disability changes', () => {
  it('at the present number is what the result says, in every example', () => {
    for (const { id } of employers.examples) {
      const state = opened(id);
      const { steps, now } = stepsOf(ground, state) ?? { steps: [], now: null };
      const here = now === null ? undefined : steps[now];
      if (here === undefined) continue;
      expect(here.levy, id).toEqual(levyOf(ground.rules, state));
      expect(here.rewards, id).toEqual(rewardsOf(state));
    }
  });

  it('goes from 0 to 10, worked out by hand for an enterprise of 100 in 2016', () => {
    // 1.5 persons are asked for: 1.5 and 0.5 × 60,000; above it 4 × 1,860 for each whole person.
    const expected = [9_000_000, 3_000_000, 0, 0, 0, 0, 0, 0, 0, 0, 0].map((levy, n) => {
      const rewards = Math.max(0, Math.floor(n - 1.5)) * 4 * 186_000;
      return [levy, levy, rewards, rewards];
    });
    expect(sums('half-a-person-short')).toEqual(expected);
  });

  it('with nobody is the example of nobody, and with one the example of one, in 2024', () => {
    const [nobody, one] = sums('half-a-person-short-2024');
    expect(nobody?.[0]).toBe(exampleOf('nobody-employed-2024').expect['R-E01']?.low);
    expect(one?.[0]).toBe(exampleOf('half-a-person-short-2024').expect['R-E01']?.low);
  });

  it('keeps those from elsewhere, so that the present number stands where it is', () => {
    const found = stepsOf(ground, opened('staff-from-elsewhere'));
    expect(found?.now).toBe(2);
    expect(found?.steps[2]?.levy.low).toBe(6_000_000);
  });

  it('never has more employees with a disability than staff, and nothing to draw before the staff is known', () => {
    expect(stepsOf(ground, opened('half-a-person-short', { 'employer.staff': 3 }))?.steps).toHaveLength(4);
    expect(stepsOf(ground, opened('half-a-person-short', { 'employer.staff': 'unknown' }))).toBeNull();
  });

  it('is drawn on no scale where a sum has no upper end, whatever answer is taken back', () => {
    const scales = employers.examples.slice(0, 4).flatMap(({ id, answers }) => Object.keys(answers).map((question) => {
      const { steps } = stepsOf(ground, opened(id, { [question]: 'unknown' })) ?? { steps: [] };
      const isOpen = steps.some(({ levy, rewards }) => levy.high === Infinity || rewards.high === Infinity);
      if (steps.length > 0) expect(scaleOf(steps).highest === null, `${id} without ${question}`).toBe(isOpen);
      return isOpen;
    }));
    expect(scales).toContain(true);
    expect(scales).toContain(false);
  });

  it('tells the levy in average yearly wages while the wage is not known, the same number of them', () => {
    const steps = stepsOf(ground, opened('half-a-person-short', { 'levy.averageWage': 'unknown' }))?.steps;
    expect(steps?.slice(0, 3).map(({ levy }) => [levy.unit, levy.low, levy.high])).toEqual([['wages', 1.5, 1.5], ['wages', 0.5, 0.5], ['fen', 0, 0]]);
  });
});
