import { expect, it } from 'vitest';
import { considerPart, emptyRow, fields, lists, noFacts, partIds, parts, type Facts, type Field, type PartId } from '../../../src/rules/elections/index.ts';
import { scheme } from '../../../src/rules/policies/residents-committee-law-2025/index.ts';
import { rng } from './random.ts';

const days = ['2018-12-28', '2018-12-29', '2025-12-31', '2026-01-01', '2026-08-26', '2026-09-15', '2026-09-25', '2031-09-15'] as const;

function anyValue(field: Field, pick: (most: number) => number): unknown {
  switch (field.kind) {
    case 'truth': return ['yes', 'no'][pick(2)];
    case 'count': return pick(10);
    case 'day': return days[pick(days.length)];
    case 'choice': return field.choices[pick(field.choices.length)];
    case 'text': return ['甲', '乙', '丙', '丁'][pick(4)];
  }
}

/** Facts of a part in which nothing is missing. */
function wholeFacts(part: PartId, pick: (most: number) => number): Facts {
  const { fields: read, lists: rows } = parts[part];
  return {
    ...noFacts,
    ...Object.fromEntries(read.map((id) => [id, anyValue(fields[id], pick)])),
    ...Object.fromEntries(rows.map((id) => [id, Array.from({ length: pick(4) }, () => ({ ...emptyRow(id), ...Object.fromEntries(Object.entries<Field>(lists[id]).map(([column, field]) => [column, anyValue(field, pick)])) }))])),
  };
}

/**
 * Fields whose emptiness says something: no day of finishing, on a later day, is not finished; a limit that no paper gives has one of ours
 * until the place gives its own; whether more ballots came back than went out is looked at only where both were counted.
 */
const meant = new Set<string>(['handoverOn', 'councilGive', 'householdsGive', 'ballotsIssued', 'runoffReturned', 'runoffDoneOn', 'committeeChosenOn']);

/** The same facts with some of them not known. Names stay, since a row without one is another row. */
function partly(part: PartId, facts: Facts, pick: (most: number) => number): Facts {
  const blank = (field: Field, value: unknown) => (field.kind === 'text' || pick(3) > 0 ? value : field.kind === 'truth' ? 'unknown' : null);
  return {
    ...facts,
    ...Object.fromEntries(parts[part].fields.filter((id) => id !== parts[part].day && !meant.has(id)).map((id) => [id, blank(fields[id], facts[id])])),
    ...Object.fromEntries(parts[part].lists.map((id) => [id, facts[id].map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, column === 'name' ? value : blank((lists[id] as Readonly<Record<string, Field>>)[column] ?? { kind: 'text' }, value)])))])),
  };
}

/**
 * Checks that speak of what is there so far, not of what may still come: a list may always get more rows, and where a fact is missing the
 * check stands for the part of the matter that is known.
 */
it.each(partIds.map((id) => [id]))('%s: what is settled while facts are missing stays settled when they are known', (part) => {
  const pick = rng(part.length * 7919);
  let settled = 0;
  for (let tried = 0; tried < 1500; tried += 1) {
    const whole = wholeFacts(part, pick);
    const some = partly(part, whole, pick);
    const under = { rulesOn: '2026-02-01', today: '2026-02-01', chosen: {} } as const;
    const [before, after] = [considerPart(part, scheme, some, under), considerPart(part, scheme, whole, under)];
    if (before.impossible.length > 0 || after.impossible.length > 0) continue;
    for (const check of before.checks) {
      if (check.status === 'unknown') continue;
      const later = after.checks.find(({ id, key }) => id === check.id && key === check.key);
      if (later === undefined || later.otherwise.length > 0 || check.otherwise.length > 0) continue;
      settled += 1;
      // What there must be is there; that it turns out not to be required changes nothing for anybody.
      if (check.status === 'met' && later.status === 'notRequired') continue;
      expect([check.id, check.key, later.status]).toEqual([check.id, check.key, check.status]);
    }
  }
  expect(settled).toBeGreaterThan(0);
});

it('names, row by row: two people of one name are two', () => {
  const row = { ...emptyRow('candidates'), name: '张三', office: 'ordinary' as const };
  const result = considerPart('nomination', scheme, { ...noFacts, candidates: [row, row] }, { rulesOn: '2026-02-01', today: '2026-02-01', chosen: {} });
  expect(result.checks.filter(({ id }) => id === 'nomination').map(({ key }) => key)).toEqual(['张三', '张三 (2)']);
});
