import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { councilData, dataFile, deadlineData, dossierData, figureData, policyData, responsibilityData, unitData } from '../../src/schemas/data/index.ts';
import { dist, fileAt, files } from './support/dist.ts';
import { pages, withTag, words, type Page } from './support/pages.ts';

/*
 * What stands here was counted by hand, in the texts and in the tables of their source documents, not read from the
 * attributes that the pages are made of.
 */

function pageAt(path: string): Page {
  const found = pages.find(({ file }) => file === `${path}index.html`);
  if (found === undefined) throw new Error(`There is no page /${path}.`);
  return found;
}

/** The clauses and sections that the entries of a page's lists lead to, in their order. */
function entries(page: Page): readonly string[] {
  return withTag(page, 'a').filter((link) => words(link, 'class').includes('to')).map(({ attributes }) => (attributes.get('href') ?? '').replace(/^.*#/, ''));
}

const count = (page: Page, name: string) => page.elements.filter((element) => words(element, 'class').includes(name)).length;

const json = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'));

describe.each(['', 'vi/', 'en/'])('in /%s', (lang) => {
  it('everything due by 2020 is what fifteen clauses date to 2020, and fifteen to earlier years', () => {
    const year = ['xm-goal.s3', 'xm-14.c', 'xm-21.a', 'wz-1-s2', 'wz-4.2-s5', 'wz-4.3-s3a', 'wz-4.3-s3b', 'wz-4.3-s3c', 'wz-4.3-s3d', 'wz-4.3-s3f', 'wz-4.5-s6a', 'wz-4.5-s6b', 'wz-4.5-s6c', 'wz-5.3-s3', 'kt-II.2'];
    const annex = Array.from({ length: 11 }, (_, index) => `wz-a.${String(index + 1)}`);
    const found = entries(pageAt(`${lang}deadlines/2020/`));
    expect(new Set(found)).toEqual(new Set([...year, ...annex, 'wz-3.2-s1c', 'co-tj.1', 'xm-goal.s2', 'wz-3.1-s4a']));
    expect(found.length).toBe(30);
    expect(new Set(found.slice(0, 15))).toEqual(new Set(year));
  });

  it('the Civil Affairs Bureau of Xiamen leads eighteen tasks and shares seven', () => {
    const lead = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 17, 26, 27, 28, 29, 30, 'b1'];
    const shares = [20, 22, 23, 24, 25, 'b2', 'b3'];
    expect(entries(pageAt(`${lang}units/xiamen-civil-affairs/`))).toEqual([...lead, ...shares].map((task) => `xm-${String(task)}`));
  });

  it('that of Wenzhou is another unit, and no text says that it leads', () => {
    const page = pageAt(`${lang}units/wenzhou-civil-affairs/`);
    expect(entries(page)).toEqual(['wz-a.1', 'wz-a.2', 'wz-a.3', 'wz-a.6']);
    // It is named first in the first two rows.
    expect(count(page, 'tag')).toBe(2);
  });

  it('a council shows everyone on it, and a lost name as lost', () => {
    const page = pageAt(`${lang}councils/`);
    const names = ['张奕雄', '刘永强', '赖文杰', '陈冠东', '刘毓琼', '黄炳雄', '邓伟东', '江惜文', '单润潮', '李举锋', '朱敬良'];
    const said = page.elements.map(({ text }) => text.trim());
    for (const name of names) expect(said.filter((text) => text === name), name).toHaveLength(1);
    // Three each in Liuyang and Mingluo; the three heads of the Zhuzhou group and the head of its office.
    expect(count(page, 'lost')).toBe(3 + 3 + 4);
    for (const seat of ['Trưởng Công an', 'Hiệu trưởng trường mầm non', 'công chức Tư pháp - hộ tịch', 'đại diện tổ dân phố, thôn, làng']) expect(said).toContain(seat);
  });

  it('the three dossiers of Kon Tum have four, six and two papers', () => {
    const page = pageAt(`${lang}dossiers/`);
    const papers = page.html.slice(page.html.indexOf('<section id="kontum-2516"')).split(/<section class="dossier"/).slice(1, 4).map((part) => (/class="boxes".*?<\/ul>/s.exec(part)?.[0].match(/<li>/g) ?? []).length);
    expect(papers).toEqual([4, 6, 2]);
    expect(count(page, 'dossier')).toBe(4);
  });
});

describe.each([['', 'zh-Hans'], ['vi/', 'vi']])('a reader of /%s', (lang, code) => {
  it.each(['policies/', 'councils/', 'dossiers/', 'units/'])('finds what is in their own language first on %s', (path) => {
    const page = pageAt(`${lang}${path}`);
    const main = page.html.slice(page.html.indexOf('<h1'));
    const titles = [...main.matchAll(/<a href="[^"]*(?:policies|units)\/[a-z][^"]*" lang="([^"]+)"/g)].map(([, language]) => language);
    expect(new Set(titles)).toEqual(new Set(['zh-Hans', 'vi']));
    expect(titles[0]).toBe(code);
    expect(titles.lastIndexOf(code)).toBeLessThan(titles.findIndex((language) => language !== code));
  });
});

describe('a summary in another language', () => {
  it('says how sure it is whether the policy still applies', () => {
    const text = (path: string) => pageAt(path).html.replace(/<details[\s\S]*?<\/details>/g, '');
    expect(text('en/policies/wenzhou-2016-41/')).toContain('low confidence');
    expect(text('vi/policies/residents-committee-law-2025/')).toContain('độ tin cậy cao');
  });
});

describe('a matrix', () => {
  it('has a row for each unit and a mark, with a word for it, for each of its tasks', () => {
    const page = pageAt('policies/xiamen-rural-2017/responsibilities/');
    const marks = withTag(page, 'span').filter(({ attributes }) => attributes.get('aria-hidden') === 'true').map(({ text }) => text);
    // Counted in the source: 33 tasks, 68 times a unit leads, 172 times one shares.
    expect([marks.filter((mark) => mark === '●').length, marks.filter((mark) => mark === '○').length]).toEqual([68, 172]);
    expect(withTag(page, 'th').filter(({ attributes }) => attributes.get('scope') === 'row')).toHaveLength(53);
    expect(count(page, 'hidden')).toBeGreaterThanOrEqual(68 + 172);
  });
});

describe('data files', () => {
  const policies = [...files].filter((file) => /^policies\/[^/]+\.json$/.test(file)).sort();

  it('there is one for each policy', () => {
    expect(policies).toHaveLength(13);
  });

  it.each(policies)('%s has the shape it promises, and every clause of the page', (file) => {
    const policy = policyData.parse(json(file));
    const lang = policy.language === 'vi' ? 'vi/' : '';
    const ids = new Set(pageAt(`${lang}policies/${policy.id}/`).elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
    expect(policy.clauses.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(policy.clauses.length).toBeGreaterThan(5);
  });

  const figure = figureData.extend({ policy: z.string(), clause: z.string() });
  it.each([
    ['units', unitData], ['responsibilities', responsibilityData], ['deadlines', deadlineData], ['targets', figure], ['councils', councilData], ['dossiers', dossierData], ['statistics', figure],
  ] as const)('data/%s.json has the shape it promises, and its schema stands beside it', (name, shape) => {
    const file = dataFile(shape).parse(json(`data/${name}.json`));
    expect(file.items.length).toBeGreaterThan(0);
    expect(json(`data/${name}.schema.json`)).toHaveProperty('properties');
  });

  it('the units of Wenzhou stand in as many rows of its annex as the annex names them', () => {
    const { items } = dataFile(responsibilityData).parse(json('data/responsibilities.json'));
    const rows = Map.groupBy(items.filter(({ policy }) => policy === 'wenzhou-2016-41'), ({ written }) => written);
    expect(Object.fromEntries([...rows].map(([written, found]) => [written, found.length]))).toEqual({
      市残联: 10, '市财政（地税）局': 8, 市民政局: 4, 市人力社保局: 4, 市卫计委: 2, 市发改委: 2, 市市场监管局: 1, 市经信委: 1, 市国土资源局: 1,
      人行温州市中心支行: 1, 市商务局: 1, 市农办: 1, 市教育局: 1, 市委宣传部: 1, 市文广新局: 1,
    });
    expect(items.filter(({ policy, role }) => policy === 'wenzhou-2016-41' && role === 'lead')).toEqual([]);
  });

  it('the members elected in Tianjin in 2009 add up as the text says', () => {
    const { items } = dataFile(figure).parse(json('data/statistics.json'));
    const of = (what: string) => Number(items.find((each) => each.what === what)?.figure);
    expect(of('主任') + of('副主任') + of('委员')).toBe(of('选出的居委会成员'));
    expect(of('男性') + of('女性')).toBe(6140);
  });
});

describe('schema.org', () => {
  const policyPages = pages.filter(({ file }) => /(^|\/)policies\/[^/]+\/index\.html$/.test(file));

  it('there are policy pages in three languages', () => {
    expect(policyPages).toHaveLength(39);
  });

  it.each(policyPages)('$file says what it is in a data block, and where its data file is', (page) => {
    const blocks = withTag(page, 'script').filter(({ attributes }) => attributes.get('type') === 'application/ld+json');
    expect(blocks).toHaveLength(1);
    const data = JSON.parse(blocks[0]?.text ?? '') as Readonly<Record<string, unknown>>;
    expect(data['@type']).toBe(page.file.includes('community-organisations') ? 'LearningResource' : 'Legislation');
    expect(data['name']).not.toBe('');
    const alternates = withTag(page, 'link').filter(({ attributes }) => attributes.get('type') === 'application/json').map(({ attributes }) => attributes.get('href') ?? '');
    expect(alternates.map((address) => fileAt(address, page.file).kind)).toEqual(['file']);
  });

  it('only the law in force is said to be in force', () => {
    const force = policyPages.filter(({ html }) => html.includes('schema.org/InForce')).map(({ file }) => file);
    expect(force.every((file) => file.includes('residents-committee-law-2025'))).toBe(true);
    expect(force).toHaveLength(3);
  });
});

it('targets that a text leaves without a date are listed as such, with or without a figure', () => {
  const page = pageAt('deadlines/xiamen-rural-2017/');
  const undated = page.html.split('id="undated"')[1] ?? '';
  for (const clause of ['xm-6.a', 'xm-8.b', 'xm-14.d', 'xm-25.b', 'xm-b2.b']) expect(undated).toContain(`#${clause}"`);
  for (const clause of ['xm-goal.s2', 'xm-14.c', 'xm-21.a']) expect(undated).not.toContain(`#${clause}"`);
  // A figure of a damaged passage is only probable, and leads to its reading.
  expect(undated).toMatch(/可能是 .*2–3 名.*amb-xm-05/s);
});
