import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/site/withoutPhrases.ts';

const folder = 'src/rules/policies/wenzhou-2016-41';

describe('rules as browsers load them', () => {
  it('keep the clause of every citation and leave out its phrase', () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      const source = readFileSync(`${folder}/${file}`, 'utf8');
      const short = shortened(source);
      const clauses = (code: string): readonly string[] => [...code.matchAll(/\bcite\(\s*'([^']*)'/g)].map(([, clause = '']) => clause);
      expect(clauses(short), file).toEqual(clauses(source));
      for (const [, phrase = ''] of short.matchAll(/\bcite\(\s*'[^']*'\s*,\s*'([^']*)'/g)) expect(phrase, file).toBe('');
    }
  });

  it('are otherwise left alone', () => {
    expect(shortened("stated(7, 'years', cite('a', '7至18'))")).toBe("stated(7, 'years', cite('a', ''))");
  });
});
