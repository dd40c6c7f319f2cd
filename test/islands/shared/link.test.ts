import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum, codeOf, decodeCase, encodeCase } from '../../../src/islands/shared/index.ts';
import { examples, rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { readCase, storedCase, type Case } from '../../../src/schemas/case/index.ts';
import { anyCase } from '../support/cases.ts';

const opened = (text: string) => {
  const decoded = decodeCase(rules, text);
  return 'stored' in decoded ? readCase(rules, decoded.stored) : decoded;
};
const [example] = examples;
const exampleCase: Case = {
  calculator: rules.calculator, ruleVersion: rules.version, factsOn: '2016-09-01', rulesOn: '2016-09-01',
  facts: example?.facts ?? { answers: {}, lists: { persons: [{}] } }, readings: {},
};

it('a case in a link comes back as it was', () => {
  fc.assert(fc.property(anyCase, (kept) => {
    expect(opened(encodeCase(rules, kept))).toEqual({ case: kept });
  }), { numRuns: 200 });
});

it('the codes of questions and figures do not collide', () => {
  const ids = [...rules.questions, ...rules.parameters].map(({ id }) => id);
  expect(new Set(ids.map(codeOf)).size).toBe(ids.length);
});

it('is short enough to send: the README example in under 300 characters, safe in an address', () => {
  const text = encodeCase(rules, exampleCase);
  expect(text.length).toBeLessThan(300);
  expect(encodeURIComponent(text)).toBe(text);
});

describe('a link that was not handed over whole', () => {
  const text = encodeCase(rules, exampleCase);

  it('is recognised wherever it was cut', () => {
    for (let length = 0; length < text.length; length += 1) expect(decodeCase(rules, text.slice(0, length))).toEqual({ problem: 'damaged' });
  });

  it('is recognised when any one character was changed', () => {
    for (let place = 0; place < text.length; place += 1) {
      const changed = text[place] === 'a' ? 'b' : 'a';
      expect(decodeCase(rules, text.slice(0, place) + changed + text.slice(place + 1))).toEqual({ problem: 'damaged' });
    }
  });

  it('is never a crash, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (body) => {
      decodeCase(rules, body);
      const read = opened(`${body}.${checksum(body)}`);
      expect('case' in read || 'problem' in read || 'problems' in read).toBe(true);
    }));
  });
});

it('a link of a newer form is refused as newer', () => {
  const body = '2.zz';
  expect(decodeCase(rules, `${body}.${checksum(body)}`)).toEqual({ problem: 'newer' });
});

it('values a link smuggles in are checked like those of a file', () => {
  const body = `1.${encodeCase(rules, exampleCase).split('.').slice(1, 4).join('.')}..${codeOf('person.age')}zzzz`;
  const read = opened(`${body}.${checksum(body)}`);
  expect('problems' in read && read.problems[0]).toMatchObject({ kind: 'field', path: ['lists', 'persons', 0, 'person.age'] });
});

it('the stored form is plain JSON', () => {
  expect(readCase(rules, JSON.parse(JSON.stringify(storedCase(exampleCase))))).toEqual({ case: exampleCase });
});
