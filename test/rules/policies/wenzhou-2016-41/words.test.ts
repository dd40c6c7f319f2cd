import { describe, expect, it } from 'vitest';
import { walkRule } from '../../../../src/rules/engine/index.ts';
import { rules, together, words } from '../../../../src/rules/policies/wenzhou-2016-41/index.ts';

/** Every remark the rules point at by name. */
function remarkIds(): readonly string[] {
  const judged: string[] = [];
  for (const entitlement of rules.entitlements) {
    walkRule(entitlement, { condition: (each) => { if (each.kind === 'judgement') judged.push(each.about); } });
  }
  return [...new Set([
    ...rules.entitlements.flatMap(({ notChecked }) => notChecked), ...judged,
    ...rules.entitlements.flatMap(({ bars }) => bars.map(({ id }) => id)),
    ...rules.held.map(({ id }) => id), ...rules.exclusions.map(({ id }) => id), ...together.map(({ id }) => id),
  ])];
}

/** Every text in some words, with the path to it. */
function texts(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => texts(each, `${path}/${name}`));
}

describe.each(['zh', 'en'] as const)('the words in %s', (language) => {
  const spoken = words[language];
  // A text about counted years has a gap for the number.
  const every = texts(spoken, language).map(([path, text]) => [path, path.endsWith('/counted') ? text.replace('{n}', '1') : text] as const);

  it.each(remarkIds())('say something about %s', (id) => {
    expect(Object.entries(spoken.remarks).find(([name]) => name === id)?.[1]).toMatch(/\S{2}/u);
  });

  it('hold no remark that no rule points at', () => {
    expect(Object.keys(spoken.remarks).sort()).toEqual([...remarkIds()].sort());
  });

  it('hold no placeholder, no empty text and no stray space', () => {
    const unfinished = every.filter(([, text]) =>
      /TODO|FIXME|XXX|TBD|[Ll]orem ipsum|undefined|\[object|\bNaN\b|[{}]|待定|待补|占位/u.test(text) || text.trim() === '' || text !== text.trim() || /  /u.test(text));
    expect(unfinished).toEqual([]);
  });

  it('ask every question and name every choice, figure, benefit and option of the rules', () => {
    const paths = new Set(every.map(([path]) => path));
    const wanted = [
      ...rules.questions.flatMap((question) => [
        `questions/${question.id}/ask`, `questions/${question.id}/label`,
        ...('choices' in question ? question.choices.map((one) => `questions/${question.id}/choices/${one}/label`) : []),
      ]),
      ...rules.parameters.flatMap(({ id }) => [`parameters/${id}/ask`, `parameters/${id}/label`]),
      ...rules.entitlements.flatMap(({ id }) => ['title', 'what', 'next'].map((part) => `entitlements/${id}/${part}`)),
      ...rules.readings.flatMap(({ id, options }) => [
        ...['title', 'why', 'ask'].map((part) => `readings/${id}/${part}`), ...options.map((one) => `readings/${id}/options/${one}`),
      ]),
      ...Object.keys(rules.named).map((name) => `named/${name}`),
    ];
    expect(wanted.filter((path) => !paths.has(`${language}/${path}`))).toEqual([]);
  });
});

describe('what the words promise', () => {
  const unpromised = rules.entitlements.filter(({ strength }) => strength === 'may' || strength === 'localDiscretion');

  it.each(unpromised.map(({ id }) => id))('%s is never said to be there for the taking', (id) => {
    const zh = Object.entries(words.zh.entitlements).find(([name]) => name === id)?.[1];
    const en = Object.entries(words.en.entitlements).find(([name]) => name === id)?.[1];
    expect(Object.values(zh ?? {}).join('')).not.toMatch(/可以领取|可以领到|就能领|一定给/u);
    expect(Object.values(en ?? {}).join(' ')).not.toMatch(/you (?:will|can) (?:get|receive|draw)|is entitled to/iu);
    expect(zh?.what, 'the reader learns that it depends').toMatch(/允许|可以|当地|要是/u);
  });

  it('are written in Chinese characters and in Latin letters', () => {
    const latin = texts(words.zh.entitlements, 'zh').filter(([, text]) => !/\p{Script=Han}/u.test(text));
    const han = texts(words.en.entitlements, 'en').filter(([, text]) => !/[a-z]/u.test(text));
    expect([latin, han]).toEqual([[], []]);
  });
});
