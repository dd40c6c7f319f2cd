import { expect, it } from 'vitest';
import { considerPart, type ElectionScheme, type PartId } from '../../../src/rules/elections/index.ts';
import { scheme } from '../../../src/rules/policies/residents-committee-law-2025/index.ts';
import { readFacts } from '../../../src/schemas/elections/index.ts';
import { found, statusOf, valueOf } from './support.ts';

/** The papers with other figures: what they say must come from them and from nowhere else. */
function under(changed: Partial<ElectionScheme>, part: PartId, facts: object, chosen: Readonly<Record<string, string>> = {}) {
  const read = readFacts(facts);
  if (!read.ok) throw new Error('no facts');
  return considerPart(part, { ...scheme, ...changed }, read.facts, { rulesOn: '2012-03-01', today: '2012-03-01', chosen });
}

const { city } = scheme;

it('slides: read as Tianjin reads them, deputies go up to the most that Tianjin names', () => {
  const three = { chairs: 1, deputies: 3, ordinary: 3 };
  expect(statusOf(under({}, 'slides', { ...three, deputies: 2 }, { 'CO-A01': 'B' }), 'oneDeputy')).toBe('met');
  expect(statusOf(under({}, 'slides', three, { 'CO-A01': 'B' }), 'oneDeputy')).toBe('unmet');
  expect(statusOf(under({ city: { ...city, deputies: { ...city.deputies, most: 3 } } }, 'slides', three, { 'CO-A01': 'B' }), 'oneDeputy')).toBe('met');
});

it('Tianjin: one chair, and a committee of heads alone deviates', () => {
  const offices = (chairs: number, ordinary: number) => statusOf(under({}, 'city', { chairs, deputies: 1, ordinary }), 'cityOffices');
  expect([offices(0, 3), offices(1, 3), offices(2, 3), offices(1, 0)]).toEqual(['deviates', 'met', 'deviates', 'deviates']);
});

it('Tianjin: people are counted by bands of age that are ours, every age in exactly one', () => {
  const people = [0, 35, 36, 45, 46, 55, 56, 120].map((age, at) => ({ name: String(at), age }));
  const result = under({}, 'city', { people });
  expect(['0-35', '36-45', '46-55', '56+'].map((band) => valueOf(result, `ageBand[${band}]`))).toEqual([2, 2, 2, 2]);
  for (let age = 0; age < 130; age += 1) expect(city.ages.bands.filter(({ from, to }) => age >= from && (to === null || age <= to)).length).toBe(1);
});

it('Tianjin: siblings and the direct line may not both stand; of spouses and in-laws the notice is silent', () => {
  const kin = (relation: string, chosen = {}) => statusOf(under({}, 'city', { kinPairs: [{ a: '甲', b: '乙', relation }] }, chosen), 'cityKin');
  expect(['sibling', 'parentChild', 'grandparent'].map((relation) => kin(relation))).toEqual(['unmet', 'unmet', 'unmet']);
  expect(['spouse', 'parentInLaw', 'siblingInLaw', 'otherKin'].map((relation) => [kin(relation, { 'CO-A08': 'A' }), kin(relation, { 'CO-A08': 'B' })])).toEqual(Array.from({ length: 4 }, () => ['met', 'unmet']));
  expect(kin('none', { 'CO-A08': 'B' })).toBe('met');
});

it('at exactly half lived in, Tianjin asks for a committee and the slides not yet for an election; read as one line, the other way round', () => {
  const at = (occupied: number, part: PartId, check: string, chosen = {}) => statusOf(under({}, part, { occupied, homes: 1000 }, chosen), check);
  const one = { 'CO-A09': 'B' };
  expect([499, 500, 501].map((occupied) => at(occupied, 'city', 'setUp'))).toEqual(['notRequired', 'met', 'met']);
  expect([499, 500, 501].map((occupied) => at(occupied, 'slides', 'elect'))).toEqual(['notRequired', 'notRequired', 'met']);
  expect([at(500, 'city', 'setUp', one), at(500, 'slides', 'elect', one)]).toEqual(['notRequired', 'met']);
  expect(statusOf(under({}, 'city', { homes: 1000 }), 'setUp')).toBe('unknown');
});

it('each step, system, kind of people and item in public stands beside its own field, in whatever order they come', () => {
  const { slides } = scheme;
  const turned = { slides: { ...slides, systems: slides.systems.toReversed(), council: { ...slides.council, kinds: slides.council.kinds.toReversed() } } };
  const lacks = ({ checks }: ReturnType<typeof under>, name: string) => checks.find(({ id }) => id === name)?.lacks;
  for (const changed of [{}, turned]) {
    expect(lacks(under(changed, 'slides', { system2: 'yes' }), 'system.study')).toEqual(['system1']);
    expect(statusOf(under(changed, 'slides', { system2: 'yes' }), 'system.report')).toBe('met');
    expect(new Set(lacks(under(changed, 'slides', { councilParty: 2 }), 'councilKinds'))).toEqual(new Set(['councilKnown', 'councilRepresentatives', 'councilUnits']));
  }
  const six = { step1: '2012-03-01', step2: '2012-03-02', step3: '2012-03-03', step4: '2012-03-04', step5: '2012-03-05' };
  expect(lacks(under({}, 'slides', six), 'steps')).toEqual(['step6']);
  expect(statusOf(under({}, 'slides', { ...six, runoffNeeded: 'no' }), 'steps')).toBe('met');
  expect(statusOf(under({}, 'slides', { ...six, step3: '2012-03-06' }), 'steps')).toBe('unmet');
  const items = found('disclosure', { postedOn: '2026-03-01', item7: 'no', item6: 'no' }).checks.filter(({ id }) => id.startsWith('item'));
  expect(items.map(({ id, cite }) => [id, cite?.clause])).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => [`item${String(n)}`, `rc25-34-2-i${String(n)}`]));
  expect(items.slice(5).map(({ status }) => status)).toEqual(['unmet', 'notRequired']);
});
