import { describe, expect, it } from 'vitest';
import { walkRule, type Visitor } from '../../../../src/rules/engine/index.ts';
import { groups, rules, words } from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';
import { requirementInWords, speaker, type WordTree } from '../../../../src/words/index.ts';

/** Every remark the rules point at by name. */
function remarkIds(): readonly string[] {
  const judged: string[] = [];
  const visit: Visitor = { condition: (each) => { if (each.kind === 'judgement') judged.push(each.about); } };
  for (const requirement of rules.requirements) walkRule(requirement, visit);
  return [...new Set([...rules.requirements.flatMap(({ notChecked, bars }) => [...notChecked, ...bars.map(({ id }) => id)]), ...judged])];
}

/** Every text in some words, with the path to it. */
function texts(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => texts(each, `${path}/${name}`));
}

function nodes(tree: WordTree): readonly WordTree[] {
  return [tree, ...tree.children.flatMap(nodes), ...tree.readings.flatMap(({ others }) => others.flatMap((other) => nodes(other.tree)))];
}

describe.each(['zh', 'en'] as const)('the words in %s', (language) => {
  const spoken = words[language];
  const every = texts(spoken, language);
  const voice = speaker(rules, spoken, language);

  it('hold a remark for each the rules point at, and no other', () => {
    expect(Object.keys(spoken.remarks).sort()).toEqual([...remarkIds()].sort());
  });

  it('hold no placeholder, no empty text and no stray space', () => {
    const unfinished = every.filter(([, text]) =>
      /TODO|FIXME|XXX|TBD|undefined|\[object|\bNaN\b|[{}]|待定|待补|占位/u.test(text) || text !== text.trim() || text === '' || /  /u.test(text));
    expect(unfinished).toEqual([]);
  });

  it('are about nothing the rules do not have', () => {
    expect(Object.keys(spoken.questions).sort()).toEqual(rules.questions.map(({ id }) => id).sort());
    expect(Object.keys(spoken.requirements).sort()).toEqual(rules.requirements.map(({ id }) => id).sort());
    expect(Object.keys(spoken.readings).sort()).toEqual(rules.readings.map(({ id }) => id).sort());
    expect(Object.keys(spoken.groups).sort()).toEqual(Object.keys(groups).sort());
  });

  it('do not say that a day has passed: that depends on the day one asks', () => {
    expect(every.filter(([, text]) => /已经过了|已过|has passed|is over/u.test(text))).toEqual([]);
  });

  it.each(rules.requirements.map((requirement) => [requirement.id, requirement] as const))('say %s whole, every sentence with its clause', (_, requirement) => {
    const said = requirementInWords(requirement, voice);
    const trees = [said.when, said.met, ...said.bars.map(({ when }) => when)];
    for (const { text, clause, children } of trees.flatMap(nodes)) {
      expect(text).not.toMatch(/undefined|null|^\s*$/u);
      if (children.length === 0) expect(clause, text).toMatch(/^xm-/u);
    }
    expect(said.counted === null).toBe(requirement.measured === null);
  });

});

describe('what the words promise', () => {
  it.each(rules.requirements.filter(({ strength }) => strength !== 'shall').map(({ id }) => id))('%s is said to be free to do', (id) => {
    const zh = Object.entries(words.zh.requirements).find(([name]) => name === id)?.[1];
    const en = Object.entries(words.en.requirements).find(([name]) => name === id)?.[1];
    expect(zh?.what).toMatch(/鼓励|争取/u);
    expect(en?.what).toMatch(/encourages|strives/u);
  });

  it('says the totals of the districts as a formula, with both ways to read the damaged figure', () => {
    const models = rules.requirements.find(({ id }) => id === 'XT-18-city');
    if (models === undefined) throw new Error('no XT-18-city');
    expect(requirementInWords(models, speaker(rules, words.zh, 'zh')).counted).toEqual({ have: '典范村', need: '3个 × 4' });
  });

  it.each(['zh', 'en'] as const)('a score is never the document’s own, in %s', (language) => {
    expect(words[language].intro).toMatch(language === 'zh' ? /本站自定/u : /this site’s own/u);
  });
});
