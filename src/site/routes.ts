import { registerEntry } from '../rules/vocabulary/index.ts';
import type { SiteLanguage } from './languages.ts';

/** The calculators there are: the policy each comes from and the languages it speaks. */
export const calculators = [
  { id: 'disability-benefits', policy: 'wenzhou-2016-41', languages: ['zh', 'en'] },
  { id: 'disability-employer', policy: 'wenzhou-2016-41', languages: ['zh', 'en'] },
] as const satisfies readonly Readonly<{ id: string; policy: string; languages: readonly SiteLanguage[] }>[];

/** A calculator of the site. */
export type CalculatorRoute = (typeof calculators)[number];

/** Paths from the top of the site. */
export const paths = {
  home: '/',
  policies: '/policies/',
  policy: (policy: string) => `/policies/${policy}/`,
  clause: (policy: string, clause: string) => `/policies/${policy}/#${clause}`,
  responsibilities: (policy: string) => `/policies/${policy}/responsibilities/`,
  policyData: (policy: string) => `/policies/${policy}.json`,
  readings: (policy: string) => `/policies/${policy}/readings/`,
  compare: (newer: string, older: string) => `/policies/${newer}/compare/${older}/`,
  reading: (policy: string, reading: string) => `/policies/${policy}/readings/#${registerEntry(reading).toLowerCase()}`,
  calculators: '/calculators/',
  calculator: (calculator: string) => `/calculators/${calculator}/`,
  rule: (policy: string, rule: string) => `/rules/${policy}/${rule.toLowerCase()}/`,
  coverage: '/coverage/',
  units: '/units/',
  unit: (unit: string) => `/units/${unit}/`,
  deadlines: '/deadlines/',
  deadlinesOf: (key: string) => `/deadlines/${key}/`,
  councils: '/councils/',
  dossiers: '/dossiers/',
  data: (name: string) => `/data/${name}.json`,
  glossary: '/glossary/',
  term: (term: string) => `/glossary/#${term}`,
  search: '/search/',
  privacy: '/privacy/',
  accessibility: '/accessibility/',
  about: '/about/',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
} as const;
