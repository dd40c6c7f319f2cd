import type { ProgressScheme } from '../../vocabulary/index.ts';
import { groups, type GroupId } from './catalogue.ts';
import { checks, requirements, type RequirementId } from './rules.ts';

const sections = ['governance', 'services', 'grid', 'environment', 'culture', 'safety', 'people'] as const satisfies readonly GroupId[];
const ofCity: readonly string[] = groups.city;

const graded = checks.filter(({ question }) => question.choices.length === 3).map(({ question, requirement }) => [requirement.id, [question.id]] as const);

/** Requirements that count something or have several parts: what tells that they are begun. */
const begun = {
  'xm-chk-27': ['work.platform', 'work.training'], 'xm-chk-37': ['disabled.housingDone'], 'xm-chk-41': ['grid.covered'],
  'xm-chk-47': ['clean.hamletsDone'], 'xm-chk-48': ['clean.sewageDone'], 'xm-chk-65': ['academy.stands'],
  'xm-chk-76': ['reserve.to35'], 'xm-chk-77': ['members.admitted'], 'xm-chk-81': ['groups.filled'],
} as const satisfies Partial<Record<RequirementId, readonly string[]>>;

/** The seven sections, the eleven hard indicators a village can tell, and the least answered: all this site's own (AMB-XM-26). */
export const progress: ProgressScheme = {
  sections: sections.map((id) => ({ id, requirements: groups[id] })),
  beside: groups.safeguards,
  encouraged: requirements.filter(({ id, strength }) => strength === 'should' && !ofCity.includes(id)).map(({ id }) => id),
  uncounted: ['xm-chk-23-platform', 'XT-20', ...groups.city],
  begun: { ...Object.fromEntries(graded), ...begun },
  hard: [
    'xm-chk-21', 'xm-chk-24', 'xm-chk-40', 'xm-chk-41', 'xm-chk-46', 'xm-chk-48', 'xm-chk-49', 'xm-chk-65', 'xm-chk-70', 'xm-chk-76', 'xm-chk-77',
  ] satisfies readonly RequirementId[],
  underWay: { 'xm-chk-77': 'members.termOver' } satisfies Partial<Record<RequirementId, string>>,
  listed: ['xm-chk-30', 'xm-chk-47', 'xm-chk-79', 'xm-chk-91'] satisfies readonly RequirementId[],
  damaged: ['xm-chk-76'] satisfies readonly RequirementId[],
  leastAnswered: 60,
};

/** Names of units that belong to one district; the tasks name them for all four. */
export const unitsOfDistrict = {
  jimei: ['集美区'], haicang: ['海沧区'], tongan: ['同安区', '同安区政府'], xiangan: ['翔安区', '翔安区政府'],
} as const;
