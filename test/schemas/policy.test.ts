import { describe, expect, test } from 'vitest';
import { dateSchema, glossarySchema, parameterSchema } from '../../src/schemas/index.ts';
import { checkFields } from '../../src/site/checks/index.ts';
import { readFileSync } from 'node:fs';

const good = readFileSync('content/policies/wenzhou-2016-41.mdx', 'utf8');
const check = (source: string) => checkFields('content/policies/wenzhou-2016-41.mdx', 'wenzhou-2016-41', source);

const lineOf = (beginning: string) => good.split('\n').findIndex((text) => text.startsWith(beginning)) + 1;

describe('the fields of a policy', () => {
  test('are right as they stand', () => {
    expect(check(good)).toEqual([]);
  });

  test('a day that does not exist is named with its line and what to write', () => {
    const [problem] = check(good.replace('issuedOn: 2016-08-15', 'issuedOn: 2016-02-30'));
    expect(problem).toEqual({
      file: 'content/policies/wenzhou-2016-41.mdx', line: lineOf('issuedOn:'), wrong: 'The field "issuedOn" is not right.',
      write: '"2016-02-30" is not a day that exists. Write year, month and day, such as 2016-08-15.',
    });
  });

  test('a field nobody knows, a missing one and a wrong word are each named', () => {
    expect(check(good.replace('place: ', 'plaze: ')).map(({ wrong, write }) => `${wrong} ${write}`)).toEqual([
      'The field "place" is missing. Write a text here, in quotes if it holds a colon.',
      'There is no field "plaze". Write "place".',
    ]);
    expect(check(good.replace('validity: notVerified', 'validity: maybe'))[0]?.write).toMatch(/^Write inForce, notVerified/);
  });

  test('an edition is named with its work, and a topic is one this site knows', () => {
    expect(check(good.replace('language: zh-Hans', 'work: wenzhou\nlanguage: zh-Hans'))[0]?.write).toBe('Write work: … and edition: … together, or neither.');
    expect(check(good.replace('language: zh-Hans', 'work: wenzhou\nedition: "2016"\nlanguage: zh-Hans'))).toEqual([]);
    expect(check(good.replace(/topics: \[.*\]/, 'topics: [fishing]'))[0]?.write).toMatch(/^Write disability, children/);
  });

  test('a file without fields, with broken fields and with another name is stopped', () => {
    expect(check('# 标题')[0]?.wrong).toBe('There are no fields above the text.');
    expect(check(good.replace('issuer: ', 'issuer: "'))[0]).toMatchObject({ line: lineOf('issuer:'), wrong: 'This cannot be read: Missing closing "quote.', write: 'Close the quote, bracket or brace that was opened, or begin the line in the same column as its neighbours.' });
    expect(check(good.replace('id: wenzhou-2016-41', 'id: wenzhou-2016'))[0]?.wrong).toMatch(/the file is named "wenzhou-2016-41.mdx"/);
  });
});

test('a date may arrive as text or as a date of the YAML reader', () => {
  expect(dateSchema.parse('2016-08-15')).toBe('2016-08-15');
  expect(dateSchema.parse(new Date('2016-08-15'))).toBe('2016-08-15');
  expect(dateSchema.safeParse('15/8/2016').success).toBe(false);
});

test('a local standard wants whole fen, and an end that is not before its beginning', () => {
  const three = { zh: '甲', vi: 'a', en: 'a' };
  const value = { place: { ...three, id: 'a' }, group: null, from: '2016-01-01', until: '2016-12-31', value: 76_500, source: { title: '通知' }, confidence: 'high' };
  const file = { id: 'dibao.standard', measure: 'fen/month', title: three, values: [value] };
  expect(parameterSchema.safeParse(file).success).toBe(true);
  expect(parameterSchema.safeParse({ ...file, values: [{ ...value, value: 765.5 }] }).error?.issues[0]?.message).toMatch(/whole number/);
  expect(parameterSchema.safeParse({ ...file, values: [{ ...value, until: '2015-01-01' }] }).error?.issues[0]?.message).toMatch(/before "from"/);
  expect(parameterSchema.safeParse({ ...file, measure: 'yuan' }).error?.issues[0]?.message).toMatch(/fen\/month/);
});

test('a term without one of its languages is refused', () => {
  const entry = { term: '低保', aliases: [], explain: '…' };
  expect(glossarySchema.safeParse([{ id: 'dibao', zh: entry, vi: entry }]).success).toBe(false);
});
