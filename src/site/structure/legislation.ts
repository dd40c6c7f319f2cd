import type { PolicyFields } from '../../schemas/index.ts';
import type { Relation, RelationKind } from './relations.ts';

/** schema.org has no word for every state of validity; where it has none, or nothing is known, nothing is claimed. */
const force: Readonly<Record<PolicyFields['validity'], string | null>> = {
  inForce: 'https://schema.org/InForce', partlyReplaced: 'https://schema.org/PartiallyInForce',
  replaced: 'https://schema.org/NotInForce', repealed: 'https://schema.org/NotInForce', expired: 'https://schema.org/NotInForce',
  notVerified: null, notBinding: null,
};

const property = {
  implements: 'legislationApplies', basedOn: 'isBasedOn', replaces: 'legislationChanges', replacedBy: null, implementedBy: null, basisOf: null,
} as const satisfies Record<RelationKind, string | null>;

type Given = Readonly<{ fields: PolicyFields; relations: readonly Relation[]; url: string; dataUrl: string; urlOf: (policy: string) => string }>;

/**
 * A policy as schema.org/Legislation. Teaching slides, which never had force, are no legislation but a learning resource.
 * @returns JSON in which every `<` is escaped, so that it can stand inside a `script` element.
 */
export function legislationJson({ fields, relations, url, dataUrl, urlOf }: Given): string {
  const isLaw = fields.validity !== 'notBinding';
  const related = Map.groupBy(relations.filter(({ kind }) => property[kind] !== null), ({ kind }) => property[kind] ?? '');
  const documents = [...related].map(([name, group]) => [name, group.map(({ document }) => ({
    '@type': 'Legislation', name: document.title,
    ...(document.number === null ? {} : { legislationIdentifier: document.number }),
    ...(document.policy === undefined ? {} : { url: urlOf(document.policy) }),
  }))] as const);
  const data = {
    '@context': 'https://schema.org', '@type': isLaw ? 'Legislation' : 'LearningResource',
    name: fields.officialTitle, alternateName: fields.title, url, inLanguage: fields.language, description: fields.summary[fields.language === 'vi' ? 'vi' : 'zh'],
    ...(isLaw ? lawFields(fields) : {}),
    ...Object.fromEntries(isLaw ? documents : []),
    encoding: { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: dataUrl },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What only a law or plan has. An issuer that the source does not name is not claimed; our words for that are no name. */
function lawFields({ documentNumber, documentType, issuedOn, effectiveOn, place, issuer, validity }: PolicyFields) {
  const known = force[validity];
  return {
    ...(documentNumber === null ? {} : { legislationIdentifier: documentNumber }),
    ...(documentType === undefined ? {} : { legislationType: documentType }),
    ...(issuedOn === null ? {} : { legislationDate: issuedOn }),
    // The version that is shown begins to apply on this day; without one, no version is claimed.
    ...(effectiveOn === null ? {} : { legislationDateVersion: effectiveOn }),
    legislationJurisdiction: place,
    ...(/没有写|隐去/u.test(issuer) ? {} : { legislationPassedBy: { '@type': 'Organization', name: issuer } }),
    ...(known === null ? {} : { legislationLegalForce: known }),
  };
}
