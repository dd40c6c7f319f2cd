import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../../src/rules/engine/index.ts';
import { parsePolicyText } from '../../../src/site/clauses.ts';
import { clausesIn, coverageOf, describeCoverage } from '../../../src/tools/newPolicy/coverage.ts';
import { skeletonOf, slotsOf } from '../../../src/tools/newPolicy/skeleton.ts';
import { law, notice } from '../import/support/documents.ts';
import { importText } from '../import/support/importText.ts';

const original = await importText(law);
const skeleton = skeletonOf(original, 'bl', '2031-03-05');

describe('a new plain edition', () => {
  it('has every clause of the official text with its number, in its order, and no words', () => {
    const text = parsePolicyText(skeleton.replace(/^---\n[\s\S]*?\n---\n/u, ''));
    expect(text.clauses.map(({ id, number, text: words }) => [id, number, words])).toEqual(slotsOf(original, 'bl').map(({ id, number }) => [id, number, '']));
    expect(text.clauses.map(({ id }) => id)).toEqual(['bl-art1', 'bl-art2', 'bl-art2.1', 'bl-art2.2', 'bl-art2.p2', 'bl-art3']);
    expect(text.sections.map(({ id, number }) => [id, number])).toEqual([['bl.ch1', '第一章'], ['bl.ch2', '第二章']]);
  });

  it('copies no sentence of the official text', () => {
    for (const { text, kind } of original.blocks) if (kind === 'clause' || kind === 'paragraph') expect(skeleton).not.toContain(text.slice(4));
  });

  it('says above what the document says of itself', () => {
    expect(skeleton).toContain('officialTitle: "青石市桥梁养护条例"');
    expect(skeleton).toContain('effectiveOn: 2029-06-01');
    expect(skeleton).toContain('publishedHere: 2031-03-05');
  });

  it('has a section for what stands before the first number', async () => {
    expect(skeletonOf(await importText(notice), 'n', '2031-03-05')).toContain('<Clause id="n-p1" number="文头"');
  });
});

describe('the coverage of a plain edition', () => {
  const write = (id: string, words: string, computable: string) => (mdx: string) => mdx.replace(new RegExp(`(<Clause id="${id}"[^>]*computable=")("[^>]*>)\\n`, 'u'), `$1${computable}$2\n\n${words}\n`);
  const begun = [write('bl-art1', '说说为什么。', 'no'), write('bl-art2.1', '每月看一次。', 'yes'), write('bl-art3', '什么时候开始。', 'partly')].reduce((mdx, step) => step(mdx), skeleton);

  it('is nothing at first', () => {
    expect(coverageOf(original, clausesIn(skeleton), [])).toMatchObject({ clauses: 6, written: 0, computed: 0, toCompute: [], missing: [] });
  });

  it('says what is to be written, to be judged, to be computed', () => {
    const rules = [{ cites: 'bl-art3' }] as unknown as readonly RuleSet[];
    const coverage = coverageOf(original, clausesIn(begun), rules);
    expect(coverage).toMatchObject({ clauses: 6, written: 3, computed: 1, toCompute: [{ id: 'bl-art2.1' }] });
    expect(coverage.empty.map(({ id }) => id)).toEqual(['bl-art2', 'bl-art2.2', 'bl-art2.p2']);
    expect(describeCoverage(coverage)).toContain('3 of 6 clauses are written; 1 of 2 that can be computed are.');
  });

  it('says what of the official text is not there at all', () => {
    const without = begun.replace(/<Clause id="bl-art3"[\s\S]*?<\/Clause>/u, '');
    expect(coverageOf(original, clausesIn(without), []).missing).toEqual(['art3']);
  });
});
