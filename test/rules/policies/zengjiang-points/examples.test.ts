import { expect, it } from 'vitest';
import { publicityOf, seatsOf } from '../../../../src/rules/points/index.ts';
import { examples, scheme } from '../../../../src/rules/policies/zengjiang-points/index.ts';

it.each(examples.map((example) => [example.titles.en, example] as const))('%s', (_, example) => {
  if (example.kind === 'publicity') {
    expect(publicityOf(scheme.publicity, example.postedOn, example.removedOn, {}).verdict).toBe(example.expect);
    return;
  }
  const { confirmed, pending, seatsLeft, provisional } = seatsOf(example.households, example.seats, example.positiveOnly);
  expect({ confirmed: confirmed.length, pending: pending.length, seatsLeft, provisional: provisional.length }).toEqual(example.expect);
});

it('there are at least eight', () => expect(examples.length).toBeGreaterThanOrEqual(8));
