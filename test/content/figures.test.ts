import { describe, expect, test } from 'vitest';
import type { Clause } from '../../src/site/clauses.ts';
import { readCatalogues } from './support/catalogue.ts';
import { editions } from './support/editions.ts';
import { figuresOf, firmFigures, withoutOwnCounts } from './support/figures.ts';
import { keptList } from './support/list.ts';
import { passagesOf } from './support/passages.ts';
import { sharedFolder } from './support/shared.ts';
import { sourceTexts } from './support/sourceTexts.ts';

const all = await editions();
const clauses = all.flatMap((edition) => edition.text.clauses.map((clause) => ({ edition, clause })));

/** Figures of a catalogue's own that a clause need not repeat, each with its reason. */
const catalogueOnly: ReadonlyMap<string, string> = new Map([
  ...['co-3.2.1', 'co-3.2.1-c', 'pt5-4.2', 'rc18-2-1', 'rc25-2-1', 'rc25-16-1', 'wz-2.3-s1b', 'wz-4.2-s6b', 'wz-a.8', 'wz-a.10', 'xm-goal.s1', 'xm-20.c'].map(
    (id) => [id, 'the catalogue counts what the clause lists'] as const,
  ),
  ...['rc25-11-1', 'rc25-30-4', 'rc25-31-1', 'rc25-34-2-i1', 'rc25-36-1b', 'rc25-36-2', 'rc25-37-1a'].map(
    (id) => [id, '"both meetings", "one of the two": the clause names each'] as const,
  ),
  ['wz-4.5-s7', 'the year is inferred from the sentence before; the document does not repeat it'],
  ['xm-scope', 'the catalogue says in which section the sentence was found'],
]);

/** Figures of a clause that its passage does not have, each with its reason. */
const clauseOnly: ReadonlyMap<string, string> = new Map([
  ['kt-III.2.1-j', 'items (1) to (4), which stand below as clauses of their own'],
  ['pt1-4.2-a', '第二年 is the next year'],
  ['pt2-4.0', '四治一改 is what the plan calls itself elsewhere'],
]);

/** Passages with figures that no clause says, each with its reason. */
const passageOnly: ReadonlyMap<string, string> = new Map([
  ['community-organisation-slides.txt:', '3.1 and 3.2 number the parts of the chapter'],
  ['kontum-plan-2516.txt:201', 'the closing line repeats the title of the plan'],
  ['village-points-collection.txt:75', '量力两行 is a slip of the pen for 量力而行'],
  ['village-points-collection.txt:139', '三大试点 in a heading; its three pilots are clauses'],
  ['village-points-collection.txt:197', '第二阶段 is a heading'],
  ['village-points-collection.txt:199', '第三阶段 is a heading'],
  ['residents-committee-law-2018.txt:文头', 'sessions and days of adoption stand in the fields above the text'],
  ['residents-committee-law-2025.txt:文头', 'sessions and days of adoption stand in the fields above the text'],
  ['wenzhou-2016-41.txt:文尾', 'the day at the foot stands in wz-0.1'],
]);

test('every figure the catalogues restate stands in its clause', () => {
  const said = new Map(clauses.map(({ clause }) => [clause.id, figuresIn(clause)]));
  const missing = keptList().flatMap(({ id, figures }) => figures.filter((figure) => said.get(id)?.has(figure) === false).map((figure) => ({ id, figure })));
  expect(missing.filter(({ id }) => !catalogueOnly.has(id)).map(({ id, figure }) => `${id} does not say ${figure}`)).toEqual([]);
  expect([...catalogueOnly.keys()].filter((id) => !missing.some((each) => each.id === id)), 'exceptions that are no longer needed').toEqual([]);
});

describe('against the sources', () => {
  test('no clause states a figure that its passage does not have', ({ skip }) => {
    const { passage, catalogue } = compare(skip);
    const invented = clauses.filter(({ clause }) => isRestated(clause.id)).flatMap(({ edition, clause }) => {
      const found = figuresOf([...passage(edition.fields.source.file, clause).map(({ text }) => text), catalogue.get(clause.id)?.words ?? ''].join('\n'));
      return firmFigures(withoutOwnCounts(clause.text)).filter((figure) => !found.has(figure)).map((figure) => ({ id: clause.id, figure }));
    });
    expect(invented.filter(({ id }) => !clauseOnly.has(id)).map(({ id, figure }) => `${id} says ${figure}, its passage does not`)).toEqual([]);
    expect([...clauseOnly.keys()].filter((id) => !invented.some((each) => each.id === id)), 'exceptions that are no longer needed').toEqual([]);
  });

  test('every figure of a passage is said by one of its clauses', ({ skip }) => {
    const { passage, passages } = compare(skip);
    const said = new Map<string, Set<string>>();
    for (const { edition, clause } of clauses) {
      for (const { at } of passage(edition.fields.source.file, clause)) said.set(at, new Set([...(said.get(at) ?? []), ...figuresIn(clause)]));
    }
    const unsaid = passages.flatMap(({ at, text }) => firmFigures(withoutHeadingNumbers(text)).filter((figure) => !(said.get(at)?.has(figure) ?? false)).map((figure) => ({ at, figure })));
    expect(unsaid.filter(({ at }) => !passageOnly.has(at)).map(({ at, figure }) => `${at}: no clause says ${figure}`)).toEqual([]);
    expect([...passageOnly.keys()].filter((at) => !unsaid.some((each) => each.at === at)), 'exceptions that are no longer needed').toEqual([]);
  });
});

describe('figures', () => {
  test('are the same however they are spelled', () => {
    expect([...figuresOf('百分之三十，三分之二，满十八周岁，8万元，05 tháng 6, 1.000 điểm, 187.5')]).toEqual(['30%', '2/3', '80000', '5', '6', '1000', '187.5', '18']);
    expect([...figuresOf('1/3 的居民，2016年8月15日，22/4/2010')]).toEqual(['1/3', '2016', '8', '15', '22', '4', '2010']);
  });

  test('are not seen in words that count nothing, and a 一 alone binds nobody', () => {
    expect([...figuresOf('进一步统一')]).toEqual([]);
    expect(firmFigures('一村一品，十一项，三分之一，每季一次')).toEqual(['1/3', '11']);
  });

  test('of our own counting and of lists are left out, those of the text are not', () => {
    expect(firmFigures(withoutOwnCounts('做三件事：一是报名，二是公示5天；（三）评出20户；第二步。第十八条。三分之二以上，35个'))).toEqual(['2/3', '5', '20', '35']);
  });
});

/** What is worked out from other clauses, an older term of office, and what a web site wrote round the text restate no passage. */
function isRestated(id: string): boolean {
  return !/^(?:(?:kt|pt\d)-D\.|rc89-|co-x\.|pt0-)/u.test(id);
}

/** Every figure of a clause, in its words, our remarks, its number and its lists. */
function figuresIn({ text, gaps, number, deadlineText, documents, units, lead }: Clause): ReadonlySet<string> {
  return figuresOf([text, ...gaps, number, deadlineText ?? '', ...documents, ...units, ...lead].join('\n'));
}

/** The text without the numbers its paragraphs begin with: 3.2., 四、, (二). */
function withoutHeadingNumbers(text: string): string {
  return text.replace(/^\s*(?:第?[一二三四五六七八九十]+(?:、|篇|条)|\d+(?:\.\d+)*\.|[(（][一二三四五六七八九十\d]+[)）])/gmu, ' ');
}

function compare(skip: (note: string) => never) {
  const sources = sourceTexts(sharedFolder('sources', skip));
  const catalogue = new Map(readCatalogues(sharedFolder('catalogue', skip)).map((clause) => [clause.id, clause]));
  const files = new Map(all.map(({ fields }) => [fields.source.file, passagesOf(fields.source.file, sources.get(fields.source.file) ?? '')]));
  const passages = [...files].flatMap(([file, { texts }]) => [...texts].map(([key, text]) => ({ at: `${file}:${key}`, text })));
  const passage = (file: string, clause: Clause) => {
    const found = files.get(file);
    if (found === undefined || !isRestated(clause.id)) return [];
    return found.of(clause, catalogue.get(clause.id)?.place ?? '').map((key) => ({ at: `${file}:${key}`, text: found.texts.get(key) ?? notFound(clause.id, key) }));
  };
  return { catalogue, passages, passage };
}

function notFound(id: string, key: string): never {
  throw new Error(`The source of the clause ${id} has no passage "${key}"; mend test/content/support/passages.ts.`);
}
