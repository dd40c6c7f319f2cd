import { onePerKind, otherPages, policyPages } from '../browser/pages/kinds.ts';

/** Pages that come about by an address alone, not by a file of the site's index. */
const further = ['404.html', 'search/?q=护理补贴', 'search/?q=琵琶鱼'];

/** Words far longer than Chinese ones: the pages in which they have the least room. */
const longWords = ['vi/', 'vi/policies/kontum-2516/', 'vi/policies/kontum-2516/responsibilities/', 'en/coverage/wenzhou-2016-41/', 'en/calculators/disability-employer/'];

/** One page of each kind; with words, the pages whose path holds one of them. */
export function pagesOf(wanted: readonly string[]): readonly string[] {
  if (wanted.length === 0) return [...onePerKind, ...further, ...longWords];
  return [...otherPages, ...policyPages, ...further].filter((path) => wanted.some((word) => path.includes(word)));
}

/** What the picture of a page is called. */
export function nameOf(path: string): string {
  return path === '' ? 'home' : path.replace(/\/$/, '').replaceAll(/[/?]+/g, '_');
}
