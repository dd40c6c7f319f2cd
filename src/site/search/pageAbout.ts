import { calculators } from '../routes.ts';
import { pageKinds, shortPlace, type FilterValues, type PageKind } from './filters.ts';
import type { PageFacts } from './place.ts';
import type { PolicyFacts } from './policyFacts.ts';

/** A page of the site by its file: what a result says about it, and what it can be narrowed by. */
export type PageAbout = Readonly<{ facts: PageFacts; values: FilterValues }>;

/**
 * What is known of a page besides its text. A page about a policy, such as one of its rules or its calculator, is narrowed by
 * what the policy is about; its number and date are only those of the policy's own pages.
 * @param file From the top of the site: `vi/policies/kontum-2516/index.html`.
 */
export function pageAbout(file: string, title: string, policies: ReadonlyMap<string, PolicyFacts>): PageAbout {
  const [first = '', id = ''] = file.replace(/^(?:vi|en)\//, '').split('/');
  const kind: PageKind = pageKinds.find((each) => each === first) ?? 'other';
  const policy = policies.get(calculators.find((each) => first === 'calculators' && each.id === id)?.policy ?? id);
  const { number = '', place = '', validity = '', date = '' } = kind === 'policies' ? (policy ?? {}) : {};
  return {
    facts: { title, number, place, validity, date },
    values: {
      kind: [kind],
      place: policy === undefined ? [] : [shortPlace(policy)],
      topic: policy?.topics ?? [],
      audience: policy?.audience ?? [],
      validity: policy === undefined ? [] : [policy.validity],
    },
  };
}
