import { describe, expect, it } from 'vitest';
import { hashOf, screenAt, type Screen } from '../../../src/islands/flow/screen.ts';
import { answerTo } from '../../../src/islands/flow/items.ts';
import { caseOf, step, untouched, type Action, type Ground, type State, type Untouched } from '../../../src/islands/flow/state.ts';
import { consider, type Answer } from '../../../src/rules/engine/index.ts';
import { examples, rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';

const ground: Ground = { rules, consider, tables: [{ id: 'dibao.standard', values: [
  { place: 'wenzhou-urban-area', group: 'urban', from: '2016-08-15', until: '2016-12-31', value: 76_500 },
] }] };
const after = (held: State | Untouched, ...actions: readonly Action[]): State => {
  const end = actions.reduce((before, action) => step(ground, before, action), held);
  if (end.before === null) throw new Error('Nothing has begun.');
  return end;
};
const begun = (people = 1): State => after(untouched(ground), { kind: 'begun', items: people, on: '2016-09-01' });
const answer = (state: State, given: Answer): State => {
  if (state.screen.kind !== 'question') throw new Error(`Not at a question but at ${state.screen.kind}.`);
  return after(state, { kind: 'answered', given: [{ ref: state.screen.ref, answer: given }] });
};
const [example] = examples;

/** Answers as the example does, in whatever order the calculator asks. */
function answerAll(state: State): Readonly<{ end: State; asked: readonly string[] }> {
  const asked: string[] = [];
  let now = state;
  while (now.screen.kind === 'question') {
    asked.push(hashOf(now.screen));
    now = answer(now, (example && answerTo(rules, example.facts, now.screen.ref)) ?? 'unknown');
  }
  return { end: now, asked };
}

it('works nothing out while a page was only opened, or a file refused, and forgets all of it when started again', () => {
  let times = 0;
  const counting: Ground = { ...ground, consider: (...given) => {
    times += 1;
    return consider(...given);
  } };
  const refused = step(counting, untouched(counting), { kind: 'refused', notice: { kind: 'failed' } });
  expect([refused.screen.kind, refused.before, times]).toEqual(['start', null, 0]);
  const shown = step(counting, refused, { kind: 'wentTo', screen: { kind: 'review' } });
  expect([shown.screen.kind, shown.before === null, times]).toEqual(['review', false, 1]);
  expect(step(counting, shown, { kind: 'startedAgain' })).toEqual(untouched(counting));
});

describe('one question after the other', () => {
  it('begins with what decides most: household registration', () => {
    expect(begun().screen).toEqual({ kind: 'question', ref: { question: 'person.hukouWenzhou', index: 0 } });
  });

  it('asks each question once, and only while it matters', () => {
    const { asked } = answerAll(begun());
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain('#/person.sex/1');
    expect(asked.length).toBeLessThan(rules.questions.length);
  });

  it('a person outside Wenzhou is asked nothing more about themselves, only whether somebody works for people with a disability', () => {
    const staff = answer(begun(), 'no');
    expect(hashOf(staff.screen)).toBe('#/staff.inFamily');
    const post = answer(staff, ['nobody']);
    expect(hashOf(post.screen)).toBe('#/post.held');
    const end = answer(post, 'none');
    expect(end.screen.kind).toBe('result');
    expect(end.result.outcomes.every(({ verdict }) => verdict === 'impossible')).toBe(true);
  });

  it('goes through people one after the other', () => {
    const one = answer(begun(2), 'no');
    expect(one.screen).toEqual({ kind: 'question', ref: { question: 'person.hukouWenzhou', index: 1 } });
  });

  it('local figures come last, once, and may stay empty', () => {
    const { end } = answerAll(begun());
    expect(end.screen.kind).toBe('figures');
    expect(after(end, { kind: 'figuresGiven', figures: {} }).screen.kind).toBe('result');
  });

  it('ends with what consider() says of the same answers', () => {
    const { end } = answerAll(begun());
    const setting = { factsOn: '2016-09-01', rulesOn: '2016-09-01', tables: ground.tables, readings: {} } as const;
    expect(end.result).toEqual(consider(rules, end.facts, setting));
    expect(end.result.totals[0]?.amount).toMatchObject({ low: 47_950 * (end.result.totals[0]?.amount.per ?? 1) });
  });

  it('before the document there is nothing to ask', () => {
    const early = after(untouched(ground), { kind: 'begun', items: 1, on: '2016-08-14' });
    expect(early.screen.kind).toBe('result');
    expect(early.result.inForce).toBe(false);
  });
});

describe('changing an answer', () => {
  it('leads back to the review', () => {
    const { end } = answerAll(begun());
    const changing = after(end, { kind: 'wentTo', screen: { kind: 'review' } }, { kind: 'wentTo', screen: { kind: 'question', ref: { question: 'person.age', index: 0 } } });
    expect(changing.changing).toBe(true);
    const changed = answer(changing, 20);
    expect(changed.screen.kind).toBe('review');
    expect(answerTo(rules, changed.facts, { question: 'person.age', index: 0 })).toBe(20);
  });

  it('people can be added and taken away; the others keep their answers', () => {
    const two = after(answer(begun(), 'yes'), { kind: 'itemAdded' });
    expect(two.facts.lists['persons']).toEqual([{ 'person.hukouWenzhou': 'yes' }, {}]);
    expect(after(two, { kind: 'itemRemoved', index: 0 }).facts.lists['persons']).toEqual([{}]);
  });

  it('a figure that is emptied is unknown again, never zero', () => {
    const given = after(begun(), { kind: 'figuresGiven', figures: { 'orphan.standard': 120_000 } });
    expect(given.facts.answers['orphan.standard']).toBe(120_000);
    expect(after(given, { kind: 'figuresGiven', figures: {} }).facts.answers).not.toHaveProperty('orphan.standard');
  });
});

it('a refused case changes nothing but the message', () => {
  const before = answer(begun(), 'yes');
  const refused = after(before, { kind: 'refused', notice: { kind: 'refused', reasons: ['damaged'] } });
  expect({ ...refused, notice: null }).toEqual({ ...before, notice: null });
  expect(caseOf(ground, refused)).toEqual(caseOf(ground, before));
});

describe('addresses', () => {
  const { facts } = begun(2);
  const screens: readonly Screen[] = [
    { kind: 'start' }, { kind: 'figures' }, { kind: 'review' }, { kind: 'result' },
    { kind: 'question', ref: { question: 'person.age', index: 1 } }, { kind: 'question', ref: { question: 'household.type', index: null } },
  ];
  it.each(screens)('$kind leads back to itself', (screen) => {
    expect(screenAt(hashOf(screen), rules, facts)).toEqual(screen);
  });
  it.each(['#r-f09', '#/person.age', '#/person.age/3', '#/household.type/1', '#/nothing', '#main', '#/person.age/x'])('%s is none of ours', (hash) => {
    expect(screenAt(hash, rules, facts)).toBeNull();
  });
  it('no answer ever stands in an address', () => {
    const { asked } = answerAll(begun());
    for (const hash of asked) expect(hash).toMatch(/^#\/[A-Za-z.]+(\/\d)?$/u);
  });
});
