import { describe, expect, it } from 'vitest';
import { pages } from './support/pages.ts';
import { allTagged, allWith, linksIn, textIn, tree } from './support/tree.ts';

const pageAt = (file: string) => {
  const found = pages.find((page) => page.file === file);
  if (found === undefined) throw new Error(`${file} was not built.`);
  return tree(found.html);
};

describe.each([['', '能算，还没做', '已经能算'], ['en/', 'can be, not yet', 'computed']])('waste water, in %j', (lang, notYet, computed) => {
  const rows = allTagged(pageAt(`${lang}coverage/rural-sewage/index.html`), 'tr').filter((row) => linksIn(row).some((link) => /policies\/rural-sewage\/#/u.test(link)));

  it('no clause that can be computed is left', () => {
    expect(rows).toHaveLength(30);
    expect(rows.filter((row) => textIn(row).includes(notYet)).map(textIn)).toEqual([]);
    expect(rows.filter((row) => textIn(row).toLowerCase().includes(computed)).length).toBeGreaterThanOrEqual(17);
  });

  it('without a script the page has targets, batches, what does not fit, readings and at least eight examples', () => {
    const page = pageAt(`${lang}calculators/rural-sewage/index.html`);
    for (const id of ['e-14', 'e-14b', 'e-14c', 'e-15', 'e-15b', 'e-15c', 'held', 'readings', 'examples']) expect(allWith(page, 'id', id), id).toHaveLength(1);
    const [main] = allWith(page, 'id', 'main');
    const text = main === undefined ? '' : textIn(main);
    for (const figure of ['90%', '95%', '65%', '75%', '55%', '70%', '17', '27', '29']) expect(text).toContain(figure);
    expect(allTagged(page, 'tbody').flatMap((body) => allTagged(body, 'tr')).length).toBeGreaterThanOrEqual(3 + 3 + 8);
  });
});
