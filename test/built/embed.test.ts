import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { embedHeaders } from '../../src/site/embed/headers.ts';
import { allowedOrigins } from '../../src/site/embed/origins.ts';
import { calculators } from '../../src/site/routes.ts';
import { base, dist, fileAt } from './support/dist.ts';
import { framed, pages, withTag, words, type Page } from './support/pages.ts';
import { subresources } from './support/references.ts';
import { breakdown, scriptWeight, total } from './support/weight.ts';

const folderOf = { zh: '', vi: 'vi/', en: 'en/' } as const;
const all = calculators.flatMap(({ id, languages }) => languages.map((lang) => ({ lang, embed: `${folderOf[lang]}embed/${id}/index.html`, full: `${folderOf[lang]}calculators/${id}/index.html` })));

function pageAt(file: string): Page {
  const found = pages.find((page) => page.file === file);
  if (found === undefined) throw new Error(`${file} was not built.`);
  return found;
}

const attributesOf = (page: Page, tag: string, name: string) => withTag(page, tag).flatMap(({ attributes }) => attributes.get(name) ?? []);

it('every calculator has a page for frames in each of its languages, and there are no others', () => {
  expect(pages.map(({ file }) => file).filter(framed)).toEqual(all.map(({ embed }) => embed).sort());
});

describe.each(all)('$embed', ({ embed, full }) => {
  const page = pageAt(embed);

  it('is the calculator alone, with what its own page gives it', () => {
    const chrome = (of: Page) => of.elements.filter((each) => words(each, 'class').some((name) => ['bar', 'brand', 'find', 'skip', 'toc'].includes(name))
      || each.attributes.has('data-worker') || each.attributes.get('rel') === 'manifest' || each.attributes.has('data-search-body'));
    expect(chrome(page)).toEqual([]);
    expect(chrome(pageAt(full)).length).toBeGreaterThan(5);
    const given = (of: Page) => withTag(of, 'script').find(({ attributes }) => attributes.has('data-given'))?.text;
    expect(given(page)).toBe(given(pageAt(full)));
  });

  it('is not listed, and says whose copy it is', () => {
    expect(withTag(page, 'meta').some(({ attributes }) => attributes.get('name') === 'robots' && attributes.get('content') === 'noindex')).toBe(true);
    const [canonical = ''] = withTag(page, 'link').filter(({ attributes }) => attributes.get('rel') === 'canonical').map(({ attributes }) => attributes.get('href') ?? '');
    expect(fileAt(canonical, embed)).toMatchObject({ kind: 'file', file: full });
  });

  it('leads out of the frame with every link, to its own page and to its policy among others', () => {
    expect(attributesOf(page, 'base', 'target')).toEqual(['_blank']);
    expect(withTag(page, 'base')[0]?.attributes.has('href')).toBe(false);
    expect(attributesOf(page, 'a', 'target').filter((target) => target !== '_blank')).toEqual([]);
    const foot = withTag(page, 'a').filter((link) => words(link, 'rel').includes('noopener')).map(({ attributes }) => fileAt(attributes.get('href') ?? '', embed));
    expect(foot).toContainEqual(expect.objectContaining({ file: full }));
    expect(foot.some((to) => to.kind === 'file' && /policies\/[^/]+\/index\.html$/.test(to.file))).toBe(true);
  });

  it('fetches the files of its own page, one small script in the place of another and one style sheet hardly heavier, and computes within 40 kB', () => {
    const weights = scriptWeight(page);
    expect(total(weights), breakdown(weights)).toBeLessThanOrEqual(40_000);
    const fetched = (of: Page) => subresources(of).map(({ address }) => fileAt(address, of.file)).flatMap((found) => (found.kind === 'file' ? [found.file] : []));
    const known = fetched(pageAt(full));
    const further = fetched(page).filter((file) => !known.includes(file));
    const weightOf = (kind: string, files: readonly string[]) => files.filter((file) => extname(file) === kind).reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
    expect(further.map((file) => extname(file)).sort()).toEqual(['.css', '.js']);
    expect(weightOf('.js', further)).toBeLessThan(1000);
    expect(weightOf('.css', fetched(page))).toBeLessThan(weightOf('.css', known) + 1000);
  });
});

it('no frame of a policy, a list or the documentation is allowed by the headers; calculators are, to the sites that the build names', () => {
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  expect(headers).toBe(readFileSync('public/_headers', 'utf8') + embedHeaders(allowedOrigins));
});

describe.each(['', 'vi/', 'en/'])('/%sembedding/', (folder) => {
  const page = pageAt(`${folder}embedding/index.html`);
  const codes = withTag(page, 'code').map(({ text }) => text);

  it('gives for every calculator a frame with an address that exists, a title and a height', () => {
    const frames = codes.filter((code) => code.startsWith('<iframe'));
    expect(frames).toHaveLength(calculators.length);
    for (const code of frames) {
      expect(code).toMatch(/^<iframe data-mingce src="[^"]+" title="[^"]+" width="100%" height="\d{3,4}" style="border:0" loading="lazy" allow="clipboard-write"><\/iframe>$/u);
      expect(fileAt(/src="([^"]+)"/.exec(code)?.[1] ?? '', page.file)).toMatchObject({ kind: 'file' });
    }
  });

  it('gives the script that the site serves, line by line', () => {
    expect(codes).toContain(readFileSync(join(dist, 'embed/resize.js'), 'utf8').trim());
    expect(codes.some((code) => code.startsWith('<script src="') && code.includes(`${base}embed/resize.js`))).toBe(true);
  });

  it('is one press away from each calculator of its language and from their list', () => {
    const from = pages.filter(({ file }) => new RegExp(`^${folder}calculators/`).test(file));
    expect(from.length).toBeGreaterThan(1);
    for (const { file, elements } of from) {
      const leads = elements.some(({ tag, attributes }) => tag === 'a' && new RegExp(`/${folder}embedding/`).test(attributes.get('href') ?? ''));
      expect(leads, file).toBe(true);
    }
  });
});
