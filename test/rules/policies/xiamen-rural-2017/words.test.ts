import { expect, it } from 'vitest';
import { groups, rules, words } from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';
import { requirementInWords, speaker } from '../../../../src/words/index.ts';
import { saysAll } from '../assessedWords.ts';

saysAll({ rules, groups, words, clauses: /^xm-/u, free: { zh: /鼓励|争取/u, en: /encourages|strives/u } });

it('the totals of the districts are a formula, with both ways to read the damaged figure', () => {
  const models = rules.requirements.find(({ id }) => id === 'XT-18-city');
  if (models === undefined) throw new Error('no XT-18-city');
  expect(requirementInWords(models, speaker(rules, words.zh, 'zh')).counted).toEqual({ have: '典范村', need: '3个 × 4' });
});

it.each(['zh', 'en'] as const)('a score is never the document’s own, in %s', (language) => {
  expect(words[language].intro).toMatch(language === 'zh' ? /本站自定/u : /this site’s own/u);
});
