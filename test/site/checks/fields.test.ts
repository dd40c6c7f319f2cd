import { describe, expect, test } from 'vitest';
import { checkRelations } from '../../../src/site/checks/index.ts';
import { edition, lineOf, saidOf } from './small.ts';

const said = (from: string | RegExp, to: string) => saidOf(edition('small', (fields) => fields.replace(from, to)));

describe('the fields above a plain edition', () => {
  test('of the wrong kind are named with what to write', () => {
    expect(said('basedOn: []', 'basedOn: null')).toEqual([`small.mdx:${String(lineOf('basedOn:'))}: The field "basedOn" is not right. Write a list; [] where there is nothing to list.`]);
    expect(said(/^source:\n(?: {2}.*\n)+/mu, 'source: small.txt\n')).toEqual([
      `small.mdx:${String(lineOf('source:'))}: The field "source" is not right. Write its own fields under it, each on a line that begins two spaces further in.`,
    ]);
    expect(said(/^issuer: .*$/mu, 'issuer: 2016')).toEqual([`small.mdx:${String(lineOf('issuer:'))}: The field "issuer" is not right. Write a text here, in quotes if it holds a colon.`]);
  });

  test('that are misspelt, also deeper, are named with the one that is meant', () => {
    expect(said(/^ {2}note: /mu, '  nota: ')).toEqual([
      `small.mdx:${String(lineOf('source:') + 1)}: The field "source.note" is missing. Write a text here, in quotes if it holds a colon.`,
      `small.mdx:${String(lineOf('source:') + 2)}: There is no field "source.nota". Write "note".`,
    ]);
    expect(said('basedOn: []', 'basedOn: []\nfavourite: 1')).toEqual([
      `small.mdx:${String(lineOf('basedOn:') + 1)}: There is no field "favourite". Take it out, or mend its spelling: src/schemas/ lists the fields there are.`,
    ]);
  });

  test('that cannot be read are named with their own line', () => {
    expect(said('basedOn: []', 'basedOn: []\nbasedOn: []')).toEqual([`small.mdx:${String(lineOf('basedOn:') + 1)}: This cannot be read: Map keys must be unique. Keep one of the two fields of this name.`]);
    expect(said('basedOn: []', 'basedOn: [')[0]).toMatch(/^small\.mdx:\d+: This cannot be read: .*$/u);
    expect(said('basedOn: []', 'basedOn: []\n\tplace: x')[0]).toMatch(/Begin the line with spaces, not with a tab\.$/u);
  });

  test('with a day that does not exist stop the build', () => {
    expect(said(/^issuedOn: .*$/mu, 'issuedOn: 2023-02-29')).toEqual([
      `small.mdx:${String(lineOf('issuedOn:'))}: The field "issuedOn" is not right. "2023-02-29" is not a day that exists. Write year, month and day, such as 2016-08-15.`,
    ]);
    expect(said(/^issuedOn: .*$/mu, 'issuedOn: 2024-02-29')).toEqual([]);
  });
});

describe('relations', () => {
  const related = (name: string, policy: string) => edition('law-2025', (fields) => fields.replace(`${name}: []`, `${name}:\n  - { number: null, title: 旧法, policy: ${policy} }`));
  const saidOfAll = (...sources: readonly ReturnType<typeof edition>[]) => saidOf(edition('x'), checkRelations(sources));

  test('lead to a policy of this site', () => {
    expect(saidOfAll(related('replaces', 'law-2018'), edition('law-2018'))).toEqual([]);
  });

  test('to nothing are named with their line and the one that is meant', () => {
    const line = String(lineOf('replaces:') + 1);
    expect(saidOfAll(related('replaces', 'law-2081'), edition('law-2018'))).toEqual([
      `law-2025.mdx:${line}: Under replaces stands the policy "law-2081", which is not in content/policies. Write policy: law-2018.`,
    ]);
    expect(saidOfAll(related('replacedBy', 'somewhere-else'))).toEqual([
      `law-2025.mdx:${String(lineOf('replacedBy:') + 1)}: Under replacedBy stands the policy "somewhere-else", which is not in content/policies. Write the id of a policy of this site, or take policy: … out: number and title are enough.`,
    ]);
    expect(saidOfAll(related('basedOn', 'law-2025'))).toEqual([
      `law-2025.mdx:${String(lineOf('basedOn:') + 1)}: Under basedOn the policy names itself. Name the other document, or take policy: … out.`,
    ]);
  });

  test('two files cannot be the same edition of one work', () => {
    const of = (id: string, year: string) => edition(id, (fields) => fields.replace('language:', `work: law\nedition: "${year}"\nlanguage:`));
    expect(saidOfAll(of('law-a', '2018'), of('law-b', '2025'))).toEqual([]);
    expect(saidOfAll(of('law-a', '2018'), of('law-b', '2018'))).toEqual([
      `law-b.mdx:${String(lineOf('language:') + 1)}: The edition "2018" of law is already law-a.mdx. Name this edition by its own year, or the work by its own name.`,
    ]);
  });
});
