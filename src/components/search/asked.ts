import { cleanQuery, filterNames, textLanguages, type Chosen, type TextLanguage } from '../../site/search/index.ts';

/** What is looked for, as the address of the page says it. */
export type Asked = Readonly<{ query: string; language: TextLanguage | undefined; chosen: Chosen }>;

/** Reads what an address asks for: `?q=护理补贴&place=浙江省&validity=inForce`. */
export function readAsked({ searchParams }: URL): Asked {
  const valueOf = (name: string) => cleanQuery(searchParams.get(name) ?? '');
  const chosen = filterNames.map((name) => [name, valueOf(name)] as const).filter(([, value]) => value !== '');
  return { query: valueOf('q'), language: textLanguages.find((each) => each === valueOf('language')), chosen: Object.fromEntries(chosen) };
}

/** The address that asks for something on the same page. */
export function addressOf({ query, language, chosen }: Asked, page: URL): URL {
  const address = new URL(page);
  address.search = new URLSearchParams({ q: query, ...(language === undefined ? {} : { language }), ...chosen }).toString();
  return address;
}

/** Whether only a part of all texts is searched because the reader chose so. */
export function isNarrowed({ language, chosen }: Asked): boolean {
  return language !== undefined || Object.keys(chosen).length > 0;
}
