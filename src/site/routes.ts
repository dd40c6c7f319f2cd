import { registerEntry } from '../rules/vocabulary/index.ts';
import { languagePaths, type SiteLanguage } from './languages.ts';

type Route = Readonly<{ id: string; policy: string; languages: readonly SiteLanguage[]; island: string | null }>;

/**
 * The calculators there are: the policy each comes from, the languages it speaks, and the island that makes it interactive
 * (`components/CalculatorIsland.astro` mounts it); null while its page is a reference only.
 */
export const calculators = [
  { id: 'disability-benefits', policy: 'wenzhou-2016-41', languages: ['zh', 'en'], island: 'benefits' },
  { id: 'disability-employer', policy: 'wenzhou-2016-41', languages: ['zh', 'en'], island: 'employer' },
  { id: 'disability-facilities', policy: 'wenzhou-2016-41', languages: ['zh', 'en'], island: 'assessment' },
  { id: 'child-friendly-commune', policy: 'kontum-2516', languages: ['vi', 'en'], island: 'commune' },
  { id: 'rural-community', policy: 'xiamen-rural-2017', languages: ['zh', 'en'], island: 'community' },
  { id: 'household-points', policy: 'zhongping-points', languages: ['zh', 'en'], island: 'visits' },
  { id: 'points-ledger', policy: 'zengjiang-points', languages: ['zh', 'en'], island: 'ledger' },
  { id: 'rural-sewage', policy: 'rural-sewage', languages: ['zh', 'en'], island: 'sewage' },
  { id: 'committee-election', policy: 'residents-committee-law-2025', languages: ['zh', 'en'], island: 'elections' },
  { id: 'village-cleaning', policy: 'zhuzhou-town-environment', languages: ['zh', 'en'], island: 'cleaning' },
  { id: 'revitalisation-targets', policy: 'liuyang-revitalisation', languages: ['zh', 'en'], island: 'targets' },
  { id: 'model-village', policy: 'mingluo-village', languages: ['zh', 'en'], island: 'assessment' },
] as const satisfies readonly Route[];

/** A calculator of the site. */
export type CalculatorRoute = (typeof calculators)[number] | (Omit<(typeof calculators)[number], 'island'> & Readonly<{ island: null }>);

/** The calculator of this id. @throws Error when there is none. */
export function calculatorRoute(id: string): CalculatorRoute {
  const found = calculators.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no calculator "${id}" in src/site/routes.ts.`);
  return found;
}

/** One page for each calculator in each language it speaks, for `getStaticPaths`. */
export function calculatorPaths() {
  return calculators.flatMap((calculator) => languagePaths(calculator.languages).map(({ params, props }) => ({
    params: { ...params, calculator: calculator.id }, props: { ...props, calculator },
  })));
}

/** Paths from the top of the site. */
export const paths = {
  home: '/',
  policies: '/policies/',
  policy: (policy: string) => `/policies/${policy}/`,
  clause: (policy: string, clause: string) => `/policies/${policy}/#${clause}`,
  responsibilities: (policy: string) => `/policies/${policy}/responsibilities/`,
  policyData: (policy: string) => `/policies/${policy}.json`,
  /** The official text, beside its plain edition where there is one. */
  official: (policy: string) => `/policies/${policy}/official/`,
  originals: (page: number) => `/policies/official/${String(page)}/`,
  readings: (policy: string) => `/policies/${policy}/readings/`,
  compare: (newer: string, older: string) => `/policies/${newer}/compare/${older}/`,
  reading: (policy: string, reading: string) => `/policies/${policy}/readings/#${registerEntry(reading).toLowerCase()}`,
  calculators: '/calculators/',
  calculator: (calculator: string) => `/calculators/${calculator}/`,
  /** The same calculator alone, for a frame in a page of another site. */
  embed: (calculator: string) => `/embed/${calculator}/`,
  /** Fits such a frame to its content, on the page of the other site. */
  embedScript: '/embed/resize.js',
  /** How a calculator is put into a page of another site. */
  embedding: '/embedding/',
  rule: (policy: string, rule: string) => `/rules/${policy}/${rule.toLowerCase()}/`,
  coverage: '/coverage/',
  coverageOf: (policy: string) => `/coverage/${policy}/`,
  units: '/units/',
  unit: (unit: string) => `/units/${unit}/`,
  deadlines: '/deadlines/',
  deadlinesOf: (key: string) => `/deadlines/${key}/`,
  councils: '/councils/',
  dossiers: '/dossiers/',
  data: (name: string) => `/data/${name}.json`,
  glossary: '/glossary/',
  term: (term: string) => `/glossary/#${term}`,
  offline: '/offline/',
  manifest: '/manifest.webmanifest',
  worker: '/sw.js',
  search: '/search/',
  privacy: '/privacy/',
  accessibility: '/accessibility/',
  about: '/about/',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
} as const;
