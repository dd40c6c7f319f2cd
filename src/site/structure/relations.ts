/** A document another one is related to, as the fields above a policy name it. */
export type Named = Readonly<{ number: string | null; title: string; policy?: string | undefined }>;

/** How one document stands to another, seen from the first. */
export const relationKinds = ['implements', 'basedOn', 'replaces', 'replacedBy', 'implementedBy', 'basisOf'] as const;

/** How one document stands to another. */
export type RelationKind = (typeof relationKinds)[number];

/** A related document; `isReverse` where only the other policy states the relation. */
export type Relation = Readonly<{ kind: RelationKind; document: Named; isReverse: boolean }>;

type Related = Readonly<{
  id: string;
  fields: Readonly<{ title: string; documentNumber: string | null } & Record<'implements' | 'basedOn' | 'replaces' | 'replacedBy', readonly Named[]>>;
}>;

/** What a relation is called from the other end. */
const reverse = { implements: 'implementedBy', basedOn: 'basisOf', replaces: 'replacedBy', replacedBy: 'replaces' } as const;

/** The relations of a policy: those it states, and those that others state of it, each once. */
export function relationsOf(policy: Related, all: readonly Related[]): readonly Relation[] {
  const kinds = ['implements', 'basedOn', 'replaces', 'replacedBy'] as const;
  const stated = kinds.flatMap((kind) => policy.fields[kind].map((document) => ({ kind, document, isReverse: false })));
  const isStated = (kind: RelationKind, id: string) => stated.some((each) => each.kind === kind && each.document.policy === id);
  const computed = all.filter(({ id }) => id !== policy.id).flatMap(({ id, fields }) => kinds
    .filter((kind) => fields[kind].some((document) => document.policy === policy.id) && !isStated(reverse[kind], id))
    .map((kind) => ({ kind: reverse[kind], document: { number: fields.documentNumber, title: fields.title, policy: id }, isReverse: true })));
  return [...stated, ...computed].sort((one, other) => relationKinds.indexOf(one.kind) - relationKinds.indexOf(other.kind));
}
