import { describe, expect, it } from 'vitest';
import { align, type PlainClause } from '../../../src/site/originals/align.ts';
import { law, notice } from '../../tools/import/support/documents.ts';
import { importText } from '../../tools/import/support/importText.ts';

const clause = (id: string, number: string): PlainClause => ({ id, number, mark: '', text: id });

async function aligned(lines: readonly string[], plain: readonly PlainClause[]) {
  const { rows, plainOnly } = align((await importText(lines)).blocks, plain);
  return { rows: rows.map(({ official, plain: own, continues }) => `${official.map(({ id }) => id).join(' ')} | ${own.map(({ id }) => id).join(' ')}${continues ? '(above)' : ''}`), plainOnly: plainOnly.map(({ id }) => id) };
}

describe('an official text and its plain edition', () => {
  it('stand beside each other by number, several clauses to one place', async () => {
    expect((await aligned(notice, [clause('a', '文头'), clause('b', '一（一）1'), clause('c', '一（一）1'), clause('d', '一（二）')])).rows).toEqual([
      'letterhead number title addressees p1 | a', 's1 | ', 's1.1 | ', 's1.1.1 | b c', 's1.1.2 | ', 's1.2 | d', 's2 s2.p1 | ', 'signature date copies | ',
    ]);
  });

  it('a point whose number the plain edition does not repeat goes with its article', async () => {
    expect((await aligned(law, [clause('a', '第二条'), clause('b', '第三条')])).rows).toEqual(['title history | ', 'ch1 | ', 'art1 | ', 'art2 art2.1 art2.2 art2.p2 | a', 'ch2 | ', 'art3 | b']);
  });

  it('a paragraph after the points says that its plain words stand above', async () => {
    expect((await aligned(law, [clause('a', '第二条'), clause('i', '第二条（一）')])).rows).toEqual(['title history | ', 'ch1 | ', 'art1 | ', 'art2 | a', 'art2.1 | i', 'art2.2 art2.p2 | (above)', 'ch2 | ', 'art3 | ']);
  });

  it('what has no number in the official text is said, not hidden and not guessed', async () => {
    expect((await aligned(law, [clause('a', '第二条'), clause('worked-out', '推导'), clause('wrong', '第九条')])).plainOnly).toEqual(['worked-out', 'wrong']);
  });

  it('every block stands in exactly one row', async () => {
    const { blocks } = await importText(notice);
    expect(align(blocks, [clause('a', '一')]).rows.flatMap(({ official }) => official)).toEqual(blocks);
  });
});
