import { expect, it } from 'vitest';
import { compareLaws, type PartId } from '../../../src/rules/elections/index.ts';
import { scheme } from '../../../src/rules/policies/residents-committee-law-2025/index.ts';
import { readFacts } from '../../../src/schemas/elections/index.ts';

function compared(part: PartId, given: object): Readonly<Record<string, readonly string[]>> {
  const read = readFacts(given);
  if (!read.ok) throw new Error('no facts');
  return Object.fromEntries(compareLaws(part, scheme, read.facts, { today: '2026-11-22', chosen: {} }).filter(({ differs }) => differs).map(({ id, key, by }) => [key === null ? id : `${id}[${key}]`, by.map(({ status }) => status)]));
}

it('the same committee under each law: women, relatives and smaller peoples differ, the number does not', () => {
  expect(compared('lineUp', { formedOn: '2024-01-01', chairs: 1, deputies: 1, ordinary: 3, women: 0, kinAmong: 'no', multiEthnic: 'yes', minorityMembers: 0 })).toEqual({
    women: ['notRegulated', 'notRegulated', 'unmet'], kin: ['notRegulated', 'notRegulated', 'met'], minority: ['unmet', 'unmet', 'notRegulated'],
  });
});

it('a community of 1,500 households: more than usual before 2026, usual after, and the subdistrict must have proposed it', () => {
  expect(compared('size', { households: 1500, approver: 'county', proposer: 'other' })).toEqual({ households: ['deviates', 'deviates', 'met'], approval: ['met', 'met', 'unmet'] });
});

it('an assembly demanded by a tenth of the adults must be called only from 2026', () => {
  expect(compared('assembly', { meetingOn: '2026-05-01', assemblyForm: 'groupReps', proposerKind: 'adults', proposers: 100, proposersBase: 1000, assemblyBase: 500, assemblyAttended: 251, assemblyYes: 126 })).toEqual({
    formAllowed: ['met', 'met', 'unmet'], call: ['unmet', 'unmet', 'met'], notice: ['notRegulated', 'notRegulated', 'unknown'],
  });
});

it('papers beside the law have no versions to compare', () => {
  expect(compared('city', { chairAge: 56 })).toEqual({});
});
