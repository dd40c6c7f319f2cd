import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkOriginal, originalSchema, type Block } from '../../../src/schemas/originals/index.ts';
import { makeOriginal, sha256 } from '../../../src/tools/import/original.ts';
import { readFileOf } from '../../../src/tools/import/read/index.ts';
import { sharedFolder } from '../../content/support/shared.ts';
import { expected } from './support/expected.ts';
import { lostCharacters } from './support/lost.ts';

/** Where a number is printed in each style. The importer knows more exactly; here a line is counted by its look alone. */
const styles: Readonly<Record<string, RegExp>> = {
  chapter: /^第.+章$/u, article: /^第.+条$/u, document: /^第.+篇$/u, han: /^[一二三四五六七八九十]+、$/u, hanParen: /^[（(][一二三四五六七八九十]+[）)]$/u,
  decimal: /^\d+\.\d+\.?$/u, arabic: /^\d+[.、]$/u, paren: /^[（(]\d+[）)]$/u, roman: /^[IVX]+\.$/u, bullet: /^[-*]$/u,
};

const clausesOf = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'clause' || kind === 'heading');

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

describe('the source documents, imported', () => {
  for (const { file, language, numbers, paragraphs, metadata, relations, suspicious, removed, places } of expected) {
    test(file, async ({ skip }) => {
      const bytes = readFileSync(sharedFolder('sources', skip) + file);
      const original = makeOriginal(await readFileOf(bytes, file), { id: 'accepted', file });
      expect(originalSchema.parse(original)).toEqual(original);
      expect(checkOriginal(original, sha256)).toEqual([]);
      expect(original.language).toBe(language);
      for (const [style, count] of Object.entries(numbers)) {
        const found = style === 'slide' ? original.blocks.filter(({ id }) => /^slide\d+$/u.test(id))
          : style === 'row' ? original.blocks.filter(({ kind }) => kind === 'row')
          : clausesOf(original.blocks).filter(({ number }) => styles[style]?.test(number));
        expect(found, style).toHaveLength(count);
      }
      expect(original.blocks.filter(({ kind }) => kind === 'paragraph'), 'unnumbered paragraphs').toHaveLength(paragraphs);
      expect(original.metadata).toMatchObject(metadata);
      expect(original.relations.flatMap(({ title, number }) => [title, number])).toEqual(expect.arrayContaining([...relations]));
      expect(counted(original.report.suspicious.map(({ kind }) => kind))).toEqual(suspicious);
      expect(counted(original.report.removed.map(({ kind }) => kind))).toEqual(removed);
      const labels = new Map(original.blocks.map(({ id, label }) => [id, label]));
      expect(Object.fromEntries(Object.keys(places).map((id) => [id, labels.get(id)]))).toEqual(places);
      expect(lostCharacters(bytes.toString('utf8'), original), 'characters that are neither in the text nor listed as taken out').toEqual([]);
    });
  }

  test('are all the documents there are', ({ skip }) => {
    const files = readdirSync(sharedFolder('sources', skip)).filter((name) => name.endsWith('.txt'));
    expect(expected.map(({ file }) => file).sort()).toEqual(files.sort());
  });
});
