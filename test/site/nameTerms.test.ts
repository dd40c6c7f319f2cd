import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePolicyText } from '../../src/site/clauses.ts';
import { readGlossary } from '../../src/site/glossary.ts';
import { nameTerms } from '../../src/site/nameTerms.ts';

const entry = (term: string, ...aliases: readonly string[]) => ({ term, aliases: [...aliases], explain: 'x' });
const term = (id: string, zh: string, vi = 'x', more: object = {}) => ({ id, language: 'zh-Hans' as const, zh: entry(zh), vi: entry(vi), en: entry('x'), ...more });
const section = (id: string, ...texts: readonly string[]) => `<Section id="${id}" number="一" title="x">\n\n${texts.map((text, index) => `<Clause id="${id}-${String(index)}" number="一">${text}<Gap>罢免</Gap></Clause>`).join('\n\n')}\n\n</Section>`;
const read = (...sections: readonly string[]) => parsePolicyText(sections.join('\n\n')).sections;
const named = (sections: ReturnType<typeof read>, terms: Parameters<typeof nameTerms>[1], id = 'x', language: 'zh-Hans' | 'vi' = 'zh-Hans') => {
  const { bySection, all } = nameTerms({ id, language, sections }, terms);
  return { bySection: Object.fromEntries([...bySection].map(([key, found]) => [key, found.map((each) => each.id)])), all: all.map((each) => each.id) };
};

describe('the hard words of a text', () => {
  test('are named by the section whose clauses use them, not where only our remark does', () => {
    expect(named(read(section('a', '居委会办事。'), section('b', '没有什么。')), [term('committee', '居委会'), term('recall', '罢免')]))
      .toEqual({ bySection: { a: ['committee'] }, all: ['committee'] });
  });

  test('are named again only after twelve clauses', () => {
    const texts = (count: number) => Array.from({ length: count }, () => '居委会。');
    expect(named(read(section('a', ...texts(11)), section('b', ...texts(1)), section('c', ...texts(1))), [term('committee', '居委会')]).bySection).toEqual({ a: ['committee'], c: ['committee'] });
  });

  test('are found whatever letters they begin with, and only in texts of their own language', () => {
    const terms = [term('dossier', 'x', 'hồ sơ', { language: 'vi' }), term('points', '积分', 'hồ sơ')];
    expect(named(read(section('a', 'Hồ sơ gồm ba giấy.')), terms, 'x', 'vi').all).toEqual(['dossier']);
  });

  test('stay out of policies where the same word means something else', () => {
    const terms = [term('living-benefit', '生活补贴', 'x', { policies: ['wenzhou-2016-41'] })];
    expect(named(read(section('a', '成员的生活补贴。')), terms).all).toEqual([]);
    expect(named(read(section('a', '困难残疾人生活补贴。')), terms, 'wenzhou-2016-41').all).toEqual(['living-benefit']);
  });
});

describe('the glossary', async () => {
  const glossary = await readGlossary('content/glossary');
  const policies = readdirSync('content/policies').map((file) => {
    const source = readFileSync(`content/policies/${file}`, 'utf8');
    const language = /^language: vi$/m.test(source) ? 'vi' as const : 'zh-Hans' as const;
    return { id: file.replace('.mdx', ''), language, sections: parsePolicyText(source).sections };
  });

  test('gives each term an address of its own', () => {
    const ids = glossary.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('explains words that the policies use, and policies that exist', () => {
    const used = new Set(policies.flatMap((policy) => nameTerms(policy, glossary).all.map(({ id }) => id)));
    expect(glossary.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    expect(glossary.flatMap((each) => each.policies ?? []).filter((id) => !policies.some((policy) => policy.id === id))).toEqual([]);
  });

  test('explains something in every policy', () => {
    expect(policies.filter((policy) => nameTerms(policy, glossary).all.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
