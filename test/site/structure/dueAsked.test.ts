import { expect, it } from 'vitest';
import { fits, readDueAsked } from '../../../src/components/structure/dueAsked.ts';

const asked = (search: string) => readDueAsked(new URL(`https://example.org/deadlines/${search}`));
const task = { policy: 'xiamen', year: '2018', by: 'xm-civil:supporting xm-finance:lead' };

it('shows everything when nothing is chosen', () => {
  expect(fits(task, asked(''))).toBe('shown');
  expect(fits({ policy: 'x' }, asked(''))).toBe('shown');
});

it('shows what is due by the end of a year: that year and earlier', () => {
  expect(fits(task, asked('?until=2018'))).toBe('shown');
  expect(fits(task, asked('?until=2019'))).toBe('shown');
  expect(fits(task, asked('?until=2017'))).toBe('hidden');
});

it('counts what has no year apart, but only what the other choices let through', () => {
  const { year: _, ...undated } = task;
  expect(fits(undated, asked('?until=2020'))).toBe('undated');
  expect(fits(undated, asked('?until=2020&policy=other'))).toBe('hidden');
});

it('narrows by policy and year together', () => {
  expect(fits(task, asked('?policy=xiamen&until=2018'))).toBe('shown');
  expect(fits(task, asked('?policy=xiamen&until=2017'))).toBe('hidden');
  expect(fits(task, asked('?policy=kontum&until=2018'))).toBe('hidden');
});

it('asks for a unit in a role as one: that another unit leads does not count', () => {
  expect(fits(task, asked('?unit=xm-civil'))).toBe('shown');
  expect(fits(task, asked('?role=lead'))).toBe('shown');
  expect(fits(task, asked('?unit=xm-civil&role=lead'))).toBe('hidden');
  expect(fits(task, asked('?unit=xm-finance&role=lead'))).toBe('shown');
  expect(fits({ policy: 'x' }, asked('?unit=xm-civil'))).toBe('hidden');
});
