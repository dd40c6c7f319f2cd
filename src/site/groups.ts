import type { Topic } from '../schemas/index.ts';
import type { SiteLanguage } from './languages.ts';
import type { Policy } from './policies.ts';
import { readersFirst } from './readersFirst.ts';

/** The groups policies are listed in, in this order. */
const policyGroups = ['disability', 'children', 'rural', 'community'] as const;

/** A group of policies. */
export type PolicyGroup = (typeof policyGroups)[number];

const groupOfTopic = {
  disability: 'disability', children: 'children', community: 'community', 'rural-community': 'rural', 'village-points': 'rural',
  'rural-environment': 'rural', 'rural-revitalisation': 'rural', 'rural-sewage': 'rural',
} as const satisfies Record<Topic, PolicyGroup>;

/** The policies by the group of their first topic, groups with one in the reader's language first; groups without a policy are left out. */
export function groupsOf(all: readonly Policy[], lang: SiteLanguage): readonly Readonly<{ group: PolicyGroup; policies: readonly Policy[] }>[] {
  const groups = policyGroups
    .map((group) => ({ group, policies: all.filter(({ fields }) => fields.topics[0] !== undefined && groupOfTopic[fields.topics[0]] === group) }))
    .filter(({ policies }) => policies.length > 0);
  const own = (each: Policy) => each.lang === lang;
  return [...groups.filter(({ policies }) => policies.some(own)), ...groups.filter(({ policies }) => !policies.some(own))]
    .map(({ group, policies }) => ({ group, policies: readersFirst(policies, lang, (each) => each.lang) }));
}
