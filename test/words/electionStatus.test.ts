import { expect, it } from 'vitest';
import { electionWords, statusLook, statusWord } from '../../src/words/elections/index.ts';

it.each(['zh', 'en'] as const)('who gathers too few to demand something has failed nothing: %s', (lang) => {
  const words = electionWords[lang];
  for (const check of ['call', 'repCall', 'petition', 'extraItems', 'elect', 'setUp']) {
    expect(words.checks).toHaveProperty(check);
    expect([statusWord(words, check, 'unmet'), statusLook(check, 'unmet')]).toEqual([words.threshold.unmet, 'notRequired']);
    expect([statusWord(words, check, 'met'), statusLook(check, 'met')]).toEqual([words.threshold.met, 'met']);
    expect(statusWord(words, check, 'unknown')).toBe(words.status.unknown);
  }
  expect([statusWord(words, 'quorum', 'unmet'), statusLook('quorum', 'unmet')]).toEqual([words.status.unmet, 'unmet']);
});
