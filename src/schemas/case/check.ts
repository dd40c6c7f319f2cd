import type { Allowed, CaseProblem, Path } from './type.ts';

/** Finds what is wrong with a value that came from outside, at its place in the file. */
export type Check = (value: unknown, path: Path) => readonly CaseProblem[];

/** A value that one test can judge. */
export function field(allowed: Allowed, holds: (value: unknown) => boolean): Check {
  return (value, path) => (holds(value) ? [] : [{ kind: 'field', path, allowed }]);
}

/** A value that has only to be of the right shape. */
export function shape(holds: (value: unknown) => boolean): Check {
  return field({ kind: 'shape' }, holds);
}

/** May be left out. */
export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path));
}

/** An object with these fields and no others. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isRecord(value)) return [{ kind: 'field', path, allowed: { kind: 'shape' } }];
    const known = Object.entries(fields).flatMap(([name, check]) => check(value[name], [...path, name]));
    const others = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    return [...known, ...others.map((name): CaseProblem => ({ kind: 'unknownField', path: [...path, name] }))];
  };
}

/** A list of so many items. */
export function list(item: Check, least: number, most: number): Check {
  return (value, path) => (Array.isArray(value) && value.length >= least && value.length <= most
    ? value.flatMap((each, index) => item(each, [...path, index]))
    : [{ kind: 'field', path, allowed: { kind: 'people', least, most } }]);
}

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
