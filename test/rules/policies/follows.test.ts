import { describe, expect, it } from 'vitest';
import { rules as employers } from '../../../src/rules/policies/wenzhou-2016-41/employers/index.ts';
import { rules as families } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';

describe.each([families, employers])('what $calculator asks only of those who know something else', ({ questions }) => {
  const following = questions.flatMap((each) => (each.follows === undefined ? [] : [[each.id, each.follows] as const]));

  it('is asked later, and about the same person', () => {
    expect(following.length).toBeGreaterThan(0);
    const place = (id: string): number => questions.findIndex((each) => each.id === id);
    const listOf = (id: string): string | null | undefined => questions.find((each) => each.id === id)?.of;
    for (const [id, first] of following) {
      expect(place(first), `${first} is asked, and before ${id}`).toBeGreaterThanOrEqual(0);
      expect(place(first), `${first} before ${id}`).toBeLessThan(place(id));
      expect(listOf(id), id).toBe(listOf(first));
      expect(following.map(([each]) => each), `${first} is asked of everybody`).not.toContain(first);
    }
  });
});
