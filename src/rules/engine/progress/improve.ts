import type { Answer, AnswerableUnits, ProgressScheme, RuleSet } from '../../vocabulary/index.ts';
import type { Weighed } from './share.ts';

/** Something to improve: a requirement not met, or still to be checked. */
export type Improvement = Readonly<{ requirement: string; isOpen: boolean; isHard: boolean; clause: string | null }>;

/** What one unit answers for: what it leads, and what it supports. */
export type UnitsWork = Readonly<{ unit: string; leads: readonly Improvement[]; supports: readonly Improvement[] }>;

/** What binds and is not met, then what is open: what has a figure first, then in the order of the document. What is only encouraged is no gap. */
export function improvementsIn(rules: RuleSet, scheme: ProgressScheme, weighed: readonly Weighed[]): readonly Improvement[] {
  const found = weighed.flatMap(({ requirement, verdict }): readonly Improvement[] => {
    const rule = rules.requirements.find(({ id }) => id === requirement);
    const isOpen = verdict === 'depends' || verdict === 'officeDecides';
    if (rule?.strength !== 'shall' || (verdict !== 'unmet' && !isOpen)) return [];
    return [{ requirement, isOpen, isHard: scheme.hard.includes(requirement), clause: rule.annex[0] ?? null }];
  });
  const order = [...scheme.sections.flatMap(({ requirements }) => requirements), ...scheme.beside];
  const rank = ({ requirement, isOpen, isHard }: Improvement): number => (isOpen ? 2_000 : 0) + (isHard ? 0 : 1_000) + order.indexOf(requirement);
  return found.sort((one, other) => rank(one) - rank(other));
}

/** The same by unit: those that lead something first, by how much they lead. Units of other districts are left out where the district is known. */
export function byUnit({ tasks, ofDistrict }: AnswerableUnits, improvements: readonly Improvement[], district: Answer | undefined): readonly UnitsWork[] {
  const elsewhere = new Set(typeof district !== 'string' || district === 'unknown' ? []
    : Object.entries(ofDistrict).flatMap(([id, names]) => (id === district ? [] : names)));
  const work = new Map<string, { leads: Improvement[]; supports: Improvement[] }>();
  for (const each of improvements) {
    const named = each.clause === null ? undefined : tasks[each.clause];
    for (const role of ['lead', 'support'] as const) {
      for (const unit of (named?.[role] ?? []).filter((name) => !elsewhere.has(name))) {
        const of = work.get(unit) ?? { leads: [], supports: [] };
        work.set(unit, of);
        of[role === 'lead' ? 'leads' : 'supports'].push(each);
      }
    }
  }
  return [...work].map(([unit, of]) => ({ unit, ...of }))
    // One that leads comes before all that only support.
    .sort((one, other) => (other.leads.length - one.leads.length) * 1_000 + other.supports.length - one.supports.length);
}
