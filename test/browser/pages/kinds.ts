import { readdirSync, statSync } from 'node:fs';

const dist = process.env['MINGCE_DIST'] ?? 'dist';

/** Every page of the built site, by its path. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.slice(0, -'index.html'.length))
  .sort();

/** Kinds with many pages of one make, and those of them that are visited. */
const samples: readonly Readonly<{ kind: RegExp; visited: RegExp }>[] = [
  { kind: /rules\/./, visited: /r-(f03|f09|f10u|e01|g03)\/$/ },
  { kind: /(^|\/)units\/./, visited: /units\/xiamen-civil-affairs\/$|^vi\/units\/kontum-so-lao-dong\/$/ },
  { kind: /(^|\/)deadlines\/./, visited: /deadlines\/2020\/$|^deadlines\/rural-sewage\/$/ },
  { kind: /(^|\/)coverage\/./, visited: /coverage\/wenzhou-2016-41\/$/ },
  { kind: /(^|\/)embed\/./, visited: /^embed\/(disability-benefits|points-ledger)\/$|^vi\/embed\/child-friendly-commune\/$/ },
  { kind: /responsibilities\/$/, visited: /^(en\/)?policies\/xiamen-rural-2017\/|^vi\/policies\/kontum-2516\// },
];

/** One page of each kind in each language, and every page that is the only one of its kind. */
const kinds = pages.filter((path) => samples.every(({ kind, visited }) => !kind.test(path) || visited.test(path)));

/** The pages of policies, and all others: two halves, which two workers visit side by side. */
export const policyPages = kinds.filter((path) => /(^|\/)policies\/./.test(path));
export const otherPages = kinds.filter((path) => !policyPages.includes(path));

/** What makes pages alike: where they stand, whatever their language and whichever policy, rule, unit or deadline they are about. */
const kindOf = (path: string): string => path
  .replace(/^(en|vi)\//, '')
  .replace(/^(policies|coverage|deadlines|units|rules|embed)\/[^/]+\//, '$1/…/')
  .replace(/^(rules\/…|policies\/…\/compare)\/[^/]+\//, '$1/…/');

const weight = (path: string): number => statSync(`${dist}/${path}index.html`).size;
const languages = [/^(?!vi\/|en\/)/, /^vi\//, /^en\//];
const language = (path: string): number => languages.findIndex((each) => each.test(path));

/** Of each kind the heaviest page, in the first language that has the kind; each calculator is a kind of its own. */
export const onePerKind: readonly string[] = Object.values(Object.groupBy(
  [...kinds].sort((one, other) => language(one) - language(other) || weight(other) - weight(one)), kindOf,
)).flatMap((alike = []) => alike.slice(0, 1));
