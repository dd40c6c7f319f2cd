import { describe, expect, it } from 'vitest';
import { walkRule, type RuleSet, type Visitor } from '../../../src/rules/engine/index.ts';
import { entitlementInWords, requirementInWords, speaker, type WordTree } from '../../../src/words/index.ts';

type Spoken = Parameters<typeof speaker>[1] & Readonly<Record<'remarks' | 'groups', Readonly<Record<string, string>>>>;

type Said = Readonly<{
  rules: RuleSet; groups: Readonly<Record<string, readonly string[]>>; words: Readonly<Record<'zh' | 'en', Spoken>>;
  /** What the ids of its clauses begin with, and what its words say of what is free to do. */
  clauses: RegExp; free: Readonly<Record<'zh' | 'en', RegExp>>;
}>;

/** Every remark the rules point at by name. */
function remarkIds({ entitlements, requirements }: RuleSet): readonly string[] {
  const named: string[] = [];
  const visit: Visitor = { condition: (each) => { if (each.kind === 'judgement') named.push(each.about); } };
  for (const rule of [...entitlements, ...requirements]) {
    walkRule(rule, visit);
    named.push(...rule.notChecked, ...rule.bars.map(({ id }) => id));
  }
  return [...new Set(named)];
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

/** Holds what the words of a self-assessment promise in both languages. */
export function saysAll({ rules, groups, words, clauses, free }: Said): void {
  describe.each(['zh', 'en'] as const)('the words in %s', (language) => {
    const spoken = words[language];
    const every = texts(spoken, language);
    const voice = speaker(rules, spoken, language);

    it('hold a remark for each the rules point at, and no other', () => {
      expect(Object.keys(spoken.remarks).sort()).toEqual([...remarkIds(rules)].sort());
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
        if (children.length === 0) expect(clause, text).toMatch(clauses);
      }
      expect(said.counted === null).toBe(requirement.measured === null);
    });

    it.each(rules.entitlements.map((entitlement) => [entitlement.id, entitlement] as const))('say %s whole', (_, entitlement) => {
      const { when, formula } = entitlementInWords(entitlement, voice);
      expect(nodes(when).map(({ text }) => text).join('')).not.toMatch(/undefined|null/u);
      expect(formula).toMatch(/\S/u);
    });

    it.each(rules.requirements.filter(({ strength }) => strength !== 'shall').map(({ id }) => id))('say that %s is free to do', (id) => {
      expect(spoken.requirements[id]?.what).toMatch(free[language]);
    });
  });
}
