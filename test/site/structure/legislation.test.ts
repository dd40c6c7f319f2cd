import { expect, test } from 'vitest';
import { policySchema, type PolicyFields } from '../../../src/schemas/index.ts';
import { legislationJson } from '../../../src/site/structure/index.ts';

const fields: PolicyFields = policySchema.parse({
  id: 'x', language: 'zh-Hans', title: '白话版', officialTitle: '某市办法', documentNumber: '某政发〔2016〕1号', indexNumber: null, subject: null,
  issuer: '某市政府', issuedOn: '2016-08-15', publishedHere: '2026-11-21', publishedOn: null, effectiveOn: null, validity: 'notVerified', validityNote: '没有核实', validityConfidence: 'low',
  place: '某市', audience: ['families'], topics: ['disability'], basedOn: [], replaces: [], replacedBy: [], summary: { zh: '一', vi: 'B', en: 'C' }, knownSince: [],
  source: { file: 'x.txt', note: '原样' },
});
const written = (changed: Partial<PolicyFields> = {}, relations: Parameters<typeof legislationJson>[0]['relations'] = []) =>
  legislationJson({ fields: { ...fields, ...changed }, relations, url: 'https://a.example/x/', dataUrl: 'https://a.example/x.json', urlOf: (id) => `https://a.example/${id}/` });
const json = (...given: Parameters<typeof written>) => JSON.parse(written(...given)) as Record<string, unknown>;

test('a policy says what it is, and claims no force and no version that is not known', () => {
  expect(json()).toMatchObject({ '@type': 'Legislation', name: '某市办法', legislationIdentifier: '某政发〔2016〕1号', legislationDate: '2016-08-15', legislationJurisdiction: '某市', inLanguage: 'zh-Hans' });
  expect(json()).not.toHaveProperty('legislationLegalForce');
  expect(json()).not.toHaveProperty('legislationDateVersion');
});

test('force is claimed where it is known, and slides are no legislation', () => {
  expect(json({ validity: 'inForce' })['legislationLegalForce']).toBe('https://schema.org/InForce');
  expect(json({ validity: 'expired' })['legislationLegalForce']).toBe('https://schema.org/NotInForce');
  expect(json({ validity: 'notBinding' })).toMatchObject({ '@type': 'LearningResource' });
  expect(Object.keys(json({ validity: 'notBinding' })).filter((key) => key.startsWith('legislation'))).toEqual([]);
});

test('an issuer the source does not name is not claimed', () => {
  expect(json({ issuer: '一个镇（镇名没有写）' })).not.toHaveProperty('legislationPassedBy');
  expect(json()).toHaveProperty('legislationPassedBy');
});

test('what it rests on, replaces and puts into effect is named, with the page of those that are here', () => {
  const document = { number: '1号', title: '旧办法', policy: 'old' };
  expect(json({}, [{ kind: 'replaces', document, isReverse: false }, { kind: 'basedOn', document: { number: null, title: '法' }, isReverse: false }, { kind: 'basisOf', document, isReverse: true }])).toMatchObject({
    legislationChanges: [{ '@type': 'Legislation', name: '旧办法', legislationIdentifier: '1号', url: 'https://a.example/old/' }], isBasedOn: [{ name: '法' }],
  });
});

test('no text can end the block it stands in', () => {
  expect(written({ title: '</script><script>alert(1)</script><!--' })).not.toContain('<');
  expect(json({ title: '</script>' })['alternateName']).toBe('</script>');
});
