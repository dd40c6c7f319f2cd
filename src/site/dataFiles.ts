import { councilData, dataFile, dataVersion, deadlineData, dossierData, figureData, policyData, responsibilityData, unitData, type PolicyData } from '../schemas/data/index.ts';
import type { Section } from './clauses.ts';
import { allFacts, policyFacts, units } from './facts.ts';
import { policies, type Policy } from './policies.ts';
import { relationsOf } from './structure/index.ts';
import * as z from 'zod';

/** The lists of facts that are published as `/data/<name>.json`, each with its shape. */
export const dataLists = {
  units: unitData, responsibilities: responsibilityData, deadlines: deadlineData, targets: figureData.extend({ policy: z.string(), clause: z.string() }),
  councils: councilData, dossiers: dossierData, statistics: figureData.extend({ policy: z.string(), clause: z.string() }),
} as const;

/** The name of a published list. */
export type DataList = keyof typeof dataLists;

/** A list of facts from all policies, as its file holds it. */
export async function dataListOf(name: DataList): Promise<unknown> {
  const facts = (await allFacts()).map((each) => each.facts);
  const items = name === 'units' ? await units() : facts.flatMap((each) => each[name] as readonly unknown[]);
  return { format: 'mingce-data', version: dataVersion, name, items };
}

/** The shape of each data file as JSON Schema, by the name of the file. */
export function dataSchemas(): Readonly<Record<string, unknown>> {
  const lists = Object.entries(dataLists).map(([name, shape]) => [name, z.toJSONSchema(dataFile(shape))] as const);
  return Object.fromEntries<unknown>([['policy', z.toJSONSchema(policyData)] as const, ...lists]);
}

/** A policy as its data file holds it. */
export async function policyDataOf(policy: Policy): Promise<PolicyData> {
  const { id, fields, text } = policy;
  const facts = await policyFacts(policy);
  const of = <T extends Readonly<{ policy: string; clause: string }>>(all: readonly T[], clause: string) => all.filter((each) => each.clause === clause).map(withoutPlace);
  return mutable({
    format: 'mingce-policy', version: dataVersion, id,
    language: fields.language, title: fields.title, officialTitle: fields.officialTitle, work: fields.work ?? null, edition: fields.edition ?? null,
    documentNumber: fields.documentNumber, documentType: fields.documentType ?? null, indexNumber: fields.indexNumber, subject: fields.subject,
    issuer: fields.issuer, signer: fields.signer ?? null, issuedOn: fields.issuedOn, publishedOn: fields.publishedOn, effectiveOn: fields.effectiveOn,
    place: fields.place, topics: fields.topics, audience: fields.audience,
    validity: { state: fields.validity, note: fields.validityNote, confidence: fields.validityConfidence, knownSince: fields.knownSince },
    summary: fields.summary,
    relations: relationsOf(policy, await policies()).map(({ kind, document, isReverse }) => ({ kind, number: document.number, title: document.title, policy: document.policy ?? null, isReverse })),
    sections: text.sections.map(sectionData),
    clauses: [...policy.clauses.values()].map((clause) => ({
      id: clause.id, number: clause.number, label: clause.label, section: clause.section, kinds: clause.kinds, strength: clause.strength,
      computable: clause.computable, who: clause.who, text: clause.text, gaps: clause.gaps, readings: clause.readings, computedBy: clause.computedBy,
      responsibilities: of(facts.responsibilities, clause.id), deadlines: of(facts.deadlines, clause.id),
      targets: of(facts.targets, clause.id), statistics: of(facts.statistics, clause.id),
    })),
    councils: facts.councils.map(withoutPolicy), dossiers: facts.dossiers.map(withoutPolicy),
    readings: text.readings.map(({ id: reading, clauses, ask, options, recommended, handling }) => ({ id: reading, clauses, ask, options, recommended, handling })),
    damage: text.damages.map(({ clauses, text: note }) => ({ clauses, text: note })),
  });
}

type DeepReadonly<T> = T extends readonly (infer E)[] ? readonly DeepReadonly<E>[] : T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** Read-only data as the type of a parsed file, which Zod makes writable. */
function mutable(data: DeepReadonly<PolicyData>): PolicyData {
  return data as PolicyData;
}

function sectionData({ id, number, title, clauses, sections }: Section): DeepReadonly<PolicyData['sections'][number]> {
  return { id, number, title, clauses: clauses.map((clause) => clause.id), sections: sections.map(sectionData) };
}

function withoutPlace<T extends Readonly<{ policy: string; clause: string }>>({ policy: _policy, clause: _clause, ...rest }: T) {
  return rest;
}

function withoutPolicy<T extends Readonly<{ policy: string }>>({ policy: _policy, ...rest }: T) {
  return rest;
}
