import { expect, it } from 'vitest';
import { linesOf } from '../../../src/islands/compare/index.ts';
import { told } from '../../../src/islands/elections/compare/told.ts';
import type { Tools } from '../../../src/islands/elections/tools.ts';
import { partIds, type PartResult } from '../../../src/rules/elections/index.ts';
import { scheme, words } from '../../../src/rules/policies/residents-committee-law-2025/index.ts';
import { sharedWords } from '../../../src/words/calculator/index.ts';
import { electionWords, lawNames } from '../../../src/words/elections/index.ts';
import { found } from '../../rules/elections/support.ts';

const tools: Tools = {
  lang: 'zh', scheme, words: electionWords.zh, own: words.zh, shared: sharedWords.zh, titles: Object.fromEntries(partIds.map((id) => [id, id])) as Tools['titles'], examples: [], clauses: {},
  laws: lawNames(electionWords.zh, scheme.laws), choose: () => undefined,
};
const lineUp = { formedOn: '2026-03-15', chairs: 1, deputies: 2, ordinary: 6, women: 3, kinAmong: 'no' } as const;
const differing = (one: PartResult, other: PartResult): readonly string[] => linesOf(told([one], tools), told([other], tools)).filter(({ differs }) => differs).map(({ title, one: from, other: to }) => `${title}: ${from} → ${to}`);

it('the tenth member turns the size and with it the number worked out and the whole, from figure to figure', () => {
  const lines = differing(found('lineUp', lineUp), found('lineUp', { ...lineUp, ordinary: 7 }));
  expect(lines).toHaveLength(3);
  expect(lines.join('\n')).toMatch(/9.*→.*10/u);
});

it('a day earlier another law stands in its line, and what it does not have is no longer asked', () => {
  const lines = differing(found('lineUp', { ...lineUp, formedOn: '2026-01-01' }), found('lineUp', { ...lineUp, formedOn: '2025-12-31' })).join('\n');
  expect(lines).toContain(tools.laws.L18);
  expect(lines).toContain(electionWords.zh.status.notRegulated);
});

it('figures that cannot be right say so in the place of a result', () => {
  expect(differing(found('size', { households: 1000 }), found('size', { households: 0 })).join('\n')).toContain(electionWords.zh.page.noConclusion);
});
