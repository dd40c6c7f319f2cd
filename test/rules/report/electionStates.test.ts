import { describe, expect, it } from 'vitest';
import type { PartId } from '../../../src/rules/elections/index.ts';
import { examples, scheme } from '../../../src/rules/policies/residents-committee-law-2025/index.ts';
import { electionStates } from '../../../src/rules/report/index.ts';
import { found } from '../elections/support.ts';

const lineUp = { formedOn: '2026-03-15', chairs: 1, deputies: 2, ordinary: 4, women: 3, kinAmong: 'no' } as const;
const statesOf = (facts: object, part: PartId = 'lineUp', more: Parameters<typeof found>[2] = {}) => electionStates(scheme, [found(part, facts, more)]);

describe('what each clause of the law was to an election', () => {
  it('nothing filled in: no clause at all', () => {
    expect(electionStates(scheme, [])).toEqual({});
  });

  it('nine members are as required, ten are not; where one thing is not, the others are only fulfilled', () => {
    expect(statesOf({ ...lineUp, ordinary: 6 })['rc25-8-1']).toEqual(['decided']);
    expect(statesOf({ ...lineUp, ordinary: 7 })['rc25-8-1']).toEqual(['failed']);
    expect(statesOf({ ...lineUp, ordinary: 7 })['rc25-8-2a']).toEqual(['passed']);
  });

  it('one woman is enough, none is not, and not known is open', () => {
    expect([1, 0, null].map((women) => statesOf({ ...lineUp, women })['rc25-8-2a'])).toEqual([['decided'], ['failed'], ['open']]);
  });

  it('is marked in the version of the law of the day, and in that one alone', () => {
    const before = statesOf({ ...lineUp, formedOn: '2025-12-31' });
    expect(Object.keys(before).filter((id) => id.startsWith('rc25-'))).toEqual([]);
    expect(before['rc18-7-1a']).toBeDefined();
    expect(Object.keys(statesOf({ ...lineUp, formedOn: '2026-01-01' })).filter((id) => id.startsWith('rc18-'))).toEqual([]);
  });

  it('parts that were not filled in are not reached, and two that were are both marked', () => {
    expect(statesOf(lineUp)['rc25-17-1a']).toEqual(['notReached']);
    const both = electionStates(scheme, [found('lineUp', lineUp), found('calendar', { electionDate: '2026-09-15', votingMode: 'allVoters', listPublishedOn: '2026-08-27' })]);
    expect(both['rc25-17-1a']).toContain('failed');
    expect(both['rc25-8-1']).toEqual(['decided']);
  });

  it('what is only usual is never called broken', () => {
    expect(statesOf({ formedOn: '2026-03-15', households: 999 }, 'size')['rc25-3-1a']).toEqual(expect.arrayContaining(['deviates']));
    expect(statesOf({ formedOn: '2026-03-15', households: 999 }, 'size')['rc25-3-1a']).not.toContain('failed');
    expect(statesOf({ formedOn: '2026-03-15', households: 1000 }, 'size')['rc25-3-1a']).not.toContain('deviates');
  });

  it('what hangs on a reading is for the office as well, until one is chosen', () => {
    const half = examples.find(({ id }) => id === 'exactly-half');
    const result = found(half?.part as PartId, half?.facts ?? {});
    const readings = Object.fromEntries(result.checks.flatMap(({ cite, otherwise }) => (cite?.clause === 'rc25-19-1a' ? otherwise.map(({ reading }) => [reading, scheme.readings.find(({ id }) => id === reading)?.recommended ?? ''] as const) : [])));
    expect(electionStates(scheme, [result])['rc25-19-1a']).toEqual(['failed', 'office']);
    expect(statesOf(half?.facts ?? {}, half?.part as PartId, { chosen: readings })['rc25-19-1a']).toEqual(['failed']);
  });

  it('figures that cannot be right conclude nothing', () => {
    expect(new Set(Object.values(statesOf({ formedOn: '2026-03-15', households: 0 }, 'size')).flat())).toEqual(new Set(['notReached']));
  });
});
