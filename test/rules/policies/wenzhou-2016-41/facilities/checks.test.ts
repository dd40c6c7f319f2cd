import { describe, expect, it } from 'vitest';
import { requirements, rules, type RequirementId } from '../../../../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import { walkRule } from '../../../../../src/rules/engine/index.ts';
import type { Question } from '../../../../../src/rules/vocabulary/index.ts';
import { weighing, type Given } from '../../assessed.ts';

const { missing, verdict } = weighing<RequirementId>(rules, '2020-12-31');

/** A county with everything the self-check ties a question to. */
const county: Given = {
  'area.level': 'county', 'area.urban': 'yes', 'area.rural': 'yes', 'area.transit': 'yes', 'area.stateEnterprises': 'yes',
  'area.welfareEnterprises': 'yes', 'area.shelteredWorkshops': 'yes', 'area.televisionAble': 'yes', 'school.pupils': 1,
};

/** The requirements that are answered by yes or no alone. */
const checks = requirements.filter(({ id, measured }) => id.startsWith('wz-chk-') && measured === null);

function asked(id: string): readonly Question[] {
  const found = new Set<Question>();
  const requirement = rules.requirements.find((each) => each.id === id);
  if (requirement === undefined) throw new Error(`No requirement is called ${id}.`);
  walkRule(requirement, { question: (question) => found.add(question) });
  return [...found].filter((question) => !question.id.startsWith('area.'));
}

describe.each(checks.map(({ id }) => id))('%s', (id) => {
  const questions = asked(id);
  const all = (answer: string): Given => ({ ...county, ...Object.fromEntries(questions.map((question) => [question.id, answer])) });

  it('is met when all is answered yes, and open while nothing is', () => {
    expect(verdict(id, all('yes'))).toBe('met');
    expect(verdict(id, county)).toBe('depends');
  });

  it.each(questions.map((question) => question.id))('is not met, and names one thing, when only %s is answered no', (question) => {
    const area = { ...all('yes'), [question]: 'no' };
    expect(verdict(id, area)).toBe('unmet');
    expect(missing(id, area)).toHaveLength(1);
  });

  it('is not asked of a town', () => {
    expect(verdict(id, { ...all('no'), 'area.level': 'town' })).toBe('notRequired');
  });
});

describe('questions that only some counties are asked', () => {
  it.each([
    ['wz-chk-10', 'area.rural'], ['wz-chk-13', 'area.welfareEnterprises'], ['wz-chk-14', 'area.shelteredWorkshops'],
    ['wz-chk-19', 'area.stateEnterprises'], ['wz-chk-22', 'area.rural'], ['wz-chk-33', 'area.urban'],
    ['wz-chk-35', 'area.televisionAble'], ['wz-chk-36', 'area.transit'],
  ] as const)('%s is not asked where %s is no', (id, fact) => {
    const answers = Object.fromEntries(asked(id).map((question) => [question.id, 'no']));
    expect([verdict(id, { ...county, ...answers }), verdict(id, { ...county, ...answers, [fact]: 'no' })]).toEqual(['unmet', 'notRequired']);
  });
});
