import type { Term } from '../schemas/index.ts';
import type { Section } from './clauses.ts';

/** The hard words each section names above its clauses, by the section's id, and all of them in the same order. */
export type TermsNamed = Readonly<{ bySection: ReadonlyMap<string, readonly Term[]>; all: readonly Term[] }>;

/** A term is named again only after this many clauses, so that a law about committees does not name "committee" in every article. */
const reach = 12;

/** A text in which terms are looked for. */
export type TextWithTerms = Readonly<{ id: string; language: Term['language']; sections: readonly Section[] }>;

/** Finds the terms of a text's language in the clauses of each section, in the order of the terms. */
export function nameTerms({ id: policy, language, sections }: TextWithTerms, terms: readonly Term[]): TermsNamed {
  const lang = language === 'vi' ? 'vi' : 'zh';
  const own = terms.filter((term) => term.language === language && (term.policies?.includes(policy) ?? true));
  const wanted = own.map((term) => ({ term, words: [term[lang].term, ...term[lang].aliases].map(plain) }));
  const lastNamed = new Map<string, number>();
  const bySection = new Map<string, readonly Term[]>();
  let clauses = 0;

  function read(section: Section): void {
    const text = plain(section.clauses.map((clause) => clause.text).join('\n'));
    const here = wanted.filter(({ term, words }) => clauses - (lastNamed.get(term.id) ?? -reach) >= reach && words.some((word) => text.includes(word)));
    for (const { term } of here) lastNamed.set(term.id, clauses);
    if (here.length > 0) bySection.set(section.id, here.map(({ term }) => term));
    clauses += section.clauses.length;
    section.sections.forEach(read);
  }

  sections.forEach(read);
  return { bySection, all: own.filter(({ id }) => lastNamed.has(id)) };
}

/** Small letters, composed: a word is the same at the beginning of a sentence. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
