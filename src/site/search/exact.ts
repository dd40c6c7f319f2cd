import type { Group, PageHit } from './answer.ts';
import { intersect, unite, withText, type Candidates } from './candidates.ts';
import { pageHit, stands } from './hits.ts';
import type { Library } from './library.ts';
import type { Place, PageText } from './place.ts';
import type { Form, Term } from './plan.ts';

/** Where the terms may stand: typed as they are, or in any spelling. */
export type Reach = Readonly<{ typed: readonly Candidates[]; any: Candidates }>;

/** The pages each term may stand on. */
export async function reach(terms: readonly Term[], { index }: Library): Promise<Reach> {
  const found = await Promise.all(terms.map(({ forms }) => Promise.all(forms.map(({ text }) => withText(index, text)))));
  return { typed: found.map(([first = new Set<number>()]) => first), any: intersect(found.map(unite)) };
}

/**
 * Level 1: the places in which every term stands exactly as typed; then those in which every term stands, one or more of
 * them in other words. The index names the records; whether a text stands in a place is decided on the place's own text.
 * Pages with the terms in their title come first.
 */
export function findExact(terms: readonly Term[], pages: readonly PageText[]): readonly Group[] {
  const typed = terms.map(({ forms: [first] }) => first.text);
  const exact = pages.map((page) => pageHit(page, (place) => (typed.every((text) => stands(place, text)) ? typed : undefined), typed));
  const instead = new Set<string>();
  const same = pages.map((page) => pageHit(page, (place) => {
    const forms = terms.map((term) => formIn(place, term));
    if (forms.some((form) => form === undefined) || forms.every((form) => form?.because === 'typed')) return undefined;
    for (const form of forms) if (form !== undefined && form.because !== 'typed') instead.add(form.text);
    return forms.map((form) => form?.text ?? '');
  }));
  return [
    { level: 'exact' as const, pages: titledFirst(exact.filter((hit) => hit !== undefined)), instead: [] },
    { level: 'same' as const, pages: same.filter((hit) => hit !== undefined), instead: [...instead] },
  ].filter((group) => group.pages.length > 0);
}

/** The first spelling of a term that stands in a place; the one typed comes first. */
function formIn(place: Place, { forms }: Term): Form | undefined {
  return forms.find(({ text }) => stands(place, text));
}

function titledFirst(pages: readonly PageHit[]): readonly PageHit[] {
  const titled = ({ title }: PageHit) => Number(title.some(({ marked }) => marked));
  return [...pages].sort((a, b) => titled(b) - titled(a));
}
