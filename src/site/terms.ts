import { getCollection } from 'astro:content';
import type { Term } from '../schemas/index.ts';
import { languageNames, type SiteLanguage } from './languages.ts';
import type { Policy } from './policies.ts';
import { nameTerms, type TermsNamed } from './nameTerms.ts';

export type { TermsNamed } from './nameTerms.ts';

/** All terms, in the order of the language's dictionaries. */
export async function terms(lang: SiteLanguage): Promise<readonly Term[]> {
  const order = new Intl.Collator(languageNames[lang].code);
  return (await getCollection('glossary')).map(({ data }) => data).sort((one, other) => order.compare(one[lang].term, other[lang].term));
}

const named = new Map<string, TermsNamed>();

/** The terms a policy's text uses, and the sections that name them. Looked up once for a build. */
export async function termsOf(policy: Policy): Promise<TermsNamed> {
  const known = import.meta.env.DEV ? undefined : named.get(policy.id);
  if (known !== undefined) return known;
  const found = nameTerms({ id: policy.id, language: policy.fields.language, sections: policy.text.sections }, await terms(policy.lang));
  named.set(policy.id, found);
  return found;
}
