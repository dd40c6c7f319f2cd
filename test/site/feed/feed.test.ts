import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { policySchema, type PolicyFields } from '../../../src/schemas/index.ts';
import { atomFeed, eventsOf } from '../../../src/site/feed/index.ts';

const [, block = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync('content/policies/wenzhou-2016-41.mdx', 'utf8')) ?? [];
const wenzhou = policySchema.parse(parse(block));
const other: PolicyFields = {
  ...wenzhou, id: 'a-other', title: '甲<乙>&"丙"', publishedHere: '2026-11-21',
  changedHere: [{ on: '2026-12-01', zh: '补上附件', vi: 'Thêm phụ lục', en: 'Annex added' }],
};

describe('what happened to the policies', () => {
  test('stands newest first, and on one day by the id, each in the words of the language', () => {
    expect(eventsOf([wenzhou, other], 'vi').map(({ policy, on, what }) => [policy, on, what])).toEqual([
      ['a-other', '2026-12-01', 'Thêm phụ lục'], ['a-other', '2026-11-21', null], ['wenzhou-2016-41', '2026-11-21', null],
    ]);
  });

  test('is dated by the content: a change before the publication is refused', () => {
    const problems = policySchema.safeParse({ ...other, changedHere: [{ on: '2026-11-20', zh: '甲', vi: 'b', en: 'c' }] }).error?.issues;
    expect(problems?.map(({ message }) => message)).toEqual(['Write the changes in the order of their days, none before publishedHere.']);
  });
});

describe('the feed', () => {
  const head = { title: 'T', subtitle: 'S', author: 'A', lang: 'zh-Hans', self: 'https://x.example/feed.xml', page: 'https://x.example/policies/' };
  const feed = atomFeed(head, eventsOf([wenzhou, other], 'zh'), (policy) => `https://x.example/policies/${policy}/`);

  test('is as new as its newest entry, and each entry keeps an id of its own', () => {
    expect(feed).toContain('<updated>2026-12-01T00:00:00Z</updated><author>');
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    expect(ids).toEqual(['https://x.example/feed.xml', 'https://x.example/policies/a-other/#changed-2026-12-01', 'https://x.example/policies/a-other/', 'https://x.example/policies/wenzhou-2016-41/']);
  });

  test('keeps text as text, whatever stands in a title', () => {
    expect(feed).toContain('甲&lt;乙&gt;&amp;&quot;丙&quot; · 补上附件');
  });
});
