import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { choice, parameter, type Parameter } from '../../../src/rules/vocabulary/index.ts';
import { glossarySchema, parameterSchema } from '../../../src/schemas/index.ts';
import { checkNames, checkParameters, checkTerms, describe as say, readDataFile } from '../../../src/site/checks/index.ts';

const standard = `id: dibao.standard
measure: fen/month
title: { zh: 低保, vi: Dibao, en: Dibao }
values:
  - place: { zh: 市区, vi: Nội thành, en: Urban area, id: urban-area }
    group: urban
    from: 2016-01-01
    until: 2016-06-30
    value: 76500
    source: { title: 通知 }
    confidence: high
  - place: { zh: 市区, vi: Nội thành, en: Urban area, id: urban-area }
    group: urban
    from: 2016-07-01
    until: 2016-12-31
    value: 80000
    source: { title: 通知 }
    confidence: high
`;
const asked = [parameter('dibao.standard', 'fen/month', { least: 1, place: choice('place', ['urban-area', 'elsewhere']), group: choice('area', ['urban', 'rural']) })];

function said(from: string | RegExp, to: string, rules: readonly Parameter[] = asked): readonly string[] {
  const file = readDataFile('standard.yaml', standard.replace(from, to), parameterSchema);
  return [...file.problems, ...checkParameters([file], rules)].map(say);
}

describe('a local standard', () => {
  test('is let through where it holds together and the rules know its measure, places and groups', () => {
    expect(said('', '')).toEqual([]);
    expect(said('', '', [])).toEqual([]);
  });

  test('a day that does not exist, a broken line and a figure that is no whole number', () => {
    expect(said('2016-06-30', '2016-06-31')).toEqual(['standard.yaml:8: The field "values.0.until" is not right. "2016-06-31" is not a day that exists. Write year, month and day, such as 2016-08-15.']);
    expect(said('value: 76500', 'value: 765.5')).toEqual(['standard.yaml:9: The field "values.0.value" is not right. Write a whole number in the unit of the measure: 765 yuan is 76500 fen.']);
    expect(said('confidence: high', 'confidance: high')).toEqual([
      'standard.yaml:5: The field "values.0.confidence" is missing. Write high, medium or low.',
      'standard.yaml:11: There is no field "values.0.confidance". Write "confidence".',
    ]);
    expect(said('    group: urban', '   group: urban')[0]).toBe('standard.yaml:6: This cannot be read: Sequence item without - indicator. Close the quote, bracket or brace that was opened, or begin the line in the same column as its neighbours.');
  });

  test('two values on one day', () => {
    expect(said('from: 2016-07-01', 'from: 2016-06-30')).toEqual([
      'standard.yaml:14: For urban-area, urban, two values hold on 2016-06-30. Let one end before the other begins: one holds from 2016-01-01 until 2016-06-30.',
    ]);
  });

  test('a measure, a place or a group that the rules do not know', () => {
    expect(said('fen/month', 'fen/year')).toEqual(['standard.yaml:2: The standard "dibao.standard" is in fen/year, but the rules count it in fen/month. Write measure: fen/month, and its values in it.']);
    expect(said('id: urban-area', 'id: urban-aera')).toEqual(['standard.yaml:5: The rules do not know "urban-aera" as an answer that chooses a value of "dibao.standard". Write urban-area.']);
    expect(said('group: urban', 'group: town')).toEqual(['standard.yaml:6: The rules do not know "town" as an answer that chooses a value of "dibao.standard". Write one of urban, rural.']);
  });

  test('a second file of one standard', () => {
    const files = ['a.yaml', 'b.yaml'].map((name) => readDataFile(name, standard, parameterSchema));
    expect(checkParameters(files, asked).map(say)).toEqual(['b.yaml:1: The standard "dibao.standard" is already in a.yaml. Write all its values in one file.']);
  });
});

describe('the glossary', () => {
  const entry = (id: string) => `- id: ${id}\n  zh: { term: 低保, aliases: [], explain: 话。 }\n  vi: { term: dibao, aliases: [], explain: Lời. }\n  en: { term: dibao, aliases: [], explain: Words. }\n`;

  test('a term without a language or with an empty word', () => {
    expect(readDataFile('terms.yaml', entry('dibao').replace(/ {2}vi: .*\n/u, ''), glossarySchema).problems.map(say)[0]).toMatch(/^terms\.yaml:1: The field "0\.vi" is missing\. Write its own fields under it/u);
    expect(readDataFile('terms.yaml', entry('dibao').replace('话。', '""'), glossarySchema).problems.map(say)).toEqual(['terms.yaml:2: The field "0.zh.explain" is not right. This text is empty. Write it, or leave the field out.']);
    expect(readDataFile('terms.yaml', 'dibao', glossarySchema).problems.map(say)).toEqual(['terms.yaml:1: This file does not hold what it should. Write a list of terms, each beginning "- id: …".']);
  });

  test('a term explained twice', () => {
    const files = [readDataFile('a.yaml', entry('dibao'), glossarySchema), readDataFile('b.yaml', entry('hukou') + entry('dibao'), glossarySchema)];
    expect(checkTerms(files).map(say)).toEqual(['b.yaml:5: The term "dibao" is explained twice, first in a.yaml:1. Give this one an id of its own, or make one entry of the two.']);
  });
});

test('a file that would be passed over is named', async () => {
  const content = await mkdtemp(`${tmpdir()}/content-`);
  try {
    await Promise.all(['policies/drafts', 'parameters', 'glossary', 'units'].map((folder) => mkdir(`${content}/${folder}`, { recursive: true })));
    await Promise.all(['policies/good.mdx', 'policies/new-policy.md', 'parameters/dibao.yml', 'glossary/.gitkeep'].map((name) => writeFile(`${content}/${name}`, '')));
    expect((await checkNames(content)).map((problem) => say(problem).replaceAll(content, 'content'))).toEqual([
      'content/policies/drafts:1: Folders in content/policies are not read. Move its files to content/policies.',
      'content/policies/new-policy.md:1: In content/policies only files ending in .mdx are read. Name it new-policy.mdx, or move it elsewhere.',
      'content/parameters/dibao.yml:1: In content/parameters only files ending in .yaml are read. Name it dibao.yaml, or move it elsewhere.',
    ]);
  } finally {
    await rm(content, { recursive: true });
  }
});
