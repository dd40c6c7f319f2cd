import { describe, expect, it } from 'vitest';
import { decide, settle } from '../../../src/rules/engine/index.ts';
import {
  all, answered, any, atLeast, below, chosen, includes, judgement, not, read, stated, type Answers, type Condition,
} from '../../../src/rules/vocabulary/index.ts';
import { ask, here, open, personScope, standard } from './small.ts';

const years = (value: number) => stated(value, 'years', here);

/** What is true over every completion, and the questions that can still turn it. */
function settled(condition: Condition, answers: Answers = {}): readonly [string, ...string[]] {
  const scope = personScope(answers);
  const { truth, matters } = settle(decide(condition, scope), scope);
  return [truth, ...matters.flatMap((unknown) => (unknown.kind === 'question' || unknown.kind === 'judgement' ? [unknown.question?.id ?? ''] : [unknown.kind]))];
}

const severe = chosen(ask.grade, ['1', '2'], here);
const mildOfKind = all(includes(ask.marks, ['x'], here), chosen(ask.grade, ['3'], here));

describe('what is true over every completion', () => {
  it('grade one or two, or grade three of this kind, is certain for this kind although the grade is unknown', () => {
    expect(decide(any(severe, mildOfKind), personScope({ 'person.marks': ['x'] })).truth).toBe('unknown');
    expect(settled(any(severe, mildOfKind), { 'person.marks': ['x'] })).toEqual(['yes']);
  });

  it('the grade matters for another kind, and the kind no longer does', () => {
    expect(settled(any(severe, mildOfKind), { 'person.marks': ['y'] })).toEqual(['unknown', 'person.grade']);
    expect(settled(any(severe, mildOfKind))).toEqual(['unknown', 'person.grade', 'person.marks']);
  });

  it('under 18 or from 18 on is everybody, under 18 and from 18 on is nobody', () => {
    const [minor, adult] = [below(ask.age, years(18), here), atLeast(ask.age, years(18), here)];
    expect([settled(any(minor, adult)), settled(all(minor, adult))]).toEqual([['yes'], ['no']]);
    expect(settled(any(minor, not(below(ask.age, years(17), here))))).toEqual(['yes']);
    expect(settled(any(minor, atLeast(ask.age, years(19), here)))).toEqual(['unknown', 'person.age']);
  });

  it('a question that stands on both sides of an "or" with its opposite does not matter', () => {
    const member = answered(ask.member, here);
    expect(settled(any(all(member, severe), all(not(member), severe)))).toEqual(['unknown', 'person.grade']);
  });

  it('an open reading that makes no difference is no matter', () => {
    expect(settled(any(read(open, { wide: severe, narrow: severe }), severe), { 'person.grade': '3' })).toEqual(['no']);
    expect(settled(read(open, { wide: any(severe, not(severe)), narrow: any(not(severe), severe) }))).toEqual(['yes']);
  });

  it('keeps the weaker answer where a number meets something itself unknown', () => {
    const sound = any(below(ask.rent, standard, here), not(below(ask.rent, standard, here)));
    expect(settled(sound)[0]).toBe('unknown');
    expect(settled(sound, { standard: 500 })).toEqual(['yes']);
  });

  it('never settles what only an office can say', () => {
    expect(settled(judgement('worthy', null, here))[0]).toBe('unknown');
    expect(settled(judgement('worthy', ask.confirmed, here))).toEqual(['unknown', 'person.confirmed']);
  });
});
