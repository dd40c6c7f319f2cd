import type { Fragment } from './record.ts';

/** The part of Pagefind's browser code that search uses. */
export type Pagefind = Readonly<{
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null, options?: Readonly<{ filters?: Readonly<Record<string, unknown>> }>) => Promise<Readonly<{ results: readonly PagefindResult[] }>>;
}>;

/** A page that Pagefind found; its text is fetched by `data`. */
export type PagefindResult = Readonly<{ id: string; score: number; data: () => Promise<Fragment> }>;
