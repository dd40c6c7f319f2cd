/**
 * Data on its way into a page. Rules are a graph: one condition stands in many benefits, and readers of rules remember
 * by that very object what they found out. So an object that stands in several places is written once and referred to,
 * which keeps the page small as well.
 */
declare const packed: unique symbol;

/** Packed data of type `T`: what stands in several places, each resting only on those before it, and the whole. */
export type Packed<T> = Readonly<{ shared: readonly unknown[]; whole: unknown; [packed]?: T }>;

/** A place in `shared`. */
type Reference = Readonly<{ '@': number }>;

/**
 * Packs plain data without cycles. `change` may replace a field's value on the way, as in `JSON.stringify`.
 * @throws Error when a field of the data is named `@`, the mark of a reference.
 */
export function pack<T extends object>(data: T, change: (name: string, value: unknown) => unknown = (_, value) => value): Packed<T> {
  const repeated = repeatedIn(data);
  const places = new Map<object, number>();
  const shared: unknown[] = [];
  const write = (value: unknown): unknown => {
    if (!isObject(value) || !repeated.has(value)) return mapped(value, write, change);
    let place = places.get(value);
    if (place === undefined) {
      const written = mapped(value, write, change);
      place = shared.push(written) - 1;
      places.set(value, place);
    }
    return { '@': place } satisfies Reference;
  };
  return { whole: write(data), shared };
}

/** The data as it was, each object that stood in several places one object again. */
export function unpack<T>({ shared, whole }: Packed<T>): T {
  const known: unknown[] = [];
  const read = (value: unknown): unknown => (isReference(value) ? known[value['@']] : mapped(value, read));
  for (const each of shared) known.push(read(each));
  return read(whole) as T;
}

function repeatedIn(data: object): ReadonlySet<object> {
  const seen = new Set<object>();
  const repeated = new Set<object>();
  const visit = (value: unknown): void => {
    if (!isObject(value)) return;
    if (seen.has(value)) repeated.add(value);
    else {
      seen.add(value);
      Object.values(value).forEach(visit);
    }
  };
  visit(data);
  if ([...seen].some(isReference)) throw new Error('A field is named "@", which marks references in packed data. Give it a word for a name.');
  return repeated;
}

function mapped(value: unknown, map: (value: unknown) => unknown, change = (_: string, field: unknown): unknown => field): unknown {
  if (Array.isArray(value)) return value.map(map);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, map(change(name, field))]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isReference(value: unknown): value is Reference {
  return isObject(value) && '@' in value;
}
