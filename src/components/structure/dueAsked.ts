/** What the list of deadlines is narrowed to; an empty text is no choice. */
export type DueAsked = Readonly<Record<(typeof askedNames)[number], string>>;

/** What an entry of the list says of itself: see dueMark.ts. */
export type DueMark = Readonly<{ policy?: string | undefined; year?: string | undefined; by?: string | undefined }>;

/** The names of the lists to choose from, as they stand in the address. */
export const askedNames = ['policy', 'until', 'unit', 'role'] as const;

/** What an address asks for: `?policy=xiamen-rural-2017&until=2018&unit=xm-civil&role=lead`. */
export function readDueAsked({ searchParams }: URL): DueAsked {
  const [policy, until, unit, role] = askedNames.map((name) => searchParams.get(name) ?? '');
  return { policy: policy ?? '', until: until ?? '', unit: unit ?? '', role: role ?? '' };
}

/**
 * Whether an entry is asked for. One without a year is not when a year is asked for: nobody can say by when it is due; it is told
 * apart, so that the reader hears of it.
 */
export function fits({ policy = '', year, by = '' }: DueMark, asked: DueAsked): 'shown' | 'undated' | 'hidden' {
  const isBy = by.split(' ').some((each) => {
    const [unit = '', role = ''] = each.split(':');
    return (asked.unit === '' || asked.unit === unit) && (asked.role === '' || asked.role === role);
  });
  if ((asked.policy !== '' && asked.policy !== policy) || !isBy) return 'hidden';
  if (asked.until === '') return 'shown';
  if (year === undefined) return 'undated';
  return Number(year) <= Number(asked.until) ? 'shown' : 'hidden';
}
