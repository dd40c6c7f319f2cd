/** What the calculators say beside the words of their policies; the views choose by coded facts. */
import type { Language } from '../../rules/vocabulary/index.ts';
import { en as assessmentEn } from './assessment/en.ts';
import type { AssessmentWords } from './assessment/type.ts';
import { zh as assessmentZh } from './assessment/zh.ts';
import { en as benefitsEn } from './benefits/en.ts';
import type { BenefitWords } from './benefits/type.ts';
import { zh as benefitsZh } from './benefits/zh.ts';
import { en as checklistEn } from './checklist/en.ts';
import { zh as checklistZh } from './checklist/zh.ts';
import { en as cleaningEn } from './cleaning/en.ts';
import type { CleaningViewWords } from './cleaning/type.ts';
import { zh as cleaningZh } from './cleaning/zh.ts';
import { en as communeEn } from './commune/en.ts';
import type { CommuneWords } from './commune/type.ts';
import { vi as communeVi } from './commune/vi.ts';
import { en as communityEn } from './community/en.ts';
import { ownEn as communityOwnEn } from './community/ownEn.ts';
import { ownZh as communityOwnZh } from './community/ownZh.ts';
import type { CommunityWords } from './community/type.ts';
import { zh as communityZh } from './community/zh.ts';
import { en as employerEn } from './employer/en.ts';
import type { EmployerWords } from './employer/type.ts';
import { zh as employerZh } from './employer/zh.ts';
import { en as facilitiesEn } from './facilities/en.ts';
import { zh as facilitiesZh } from './facilities/zh.ts';
import { en as flowEn } from './flow/en.ts';
import type { FlowWords } from './flow/type.ts';
import { zh as flowZh } from './flow/zh.ts';
import { en as handoverEn } from './handover/en.ts';
import type { HandoverWords } from './handover/type.ts';
import { zh as handoverZh } from './handover/zh.ts';
import { en } from './shared/en.ts';
import type { SharedWords } from './shared/type.ts';
import { vi } from './shared/vi.ts';
import { zh } from './shared/zh.ts';
import { en as targetsEn } from './targets/en.ts';
import type { TargetViewWords } from './targets/type.ts';
import { zh as targetsZh } from './targets/zh.ts';

export type { AssessmentWords, OwnAssessmentWords } from './assessment/type.ts';
export type { BenefitWords } from './benefits/type.ts';
export type { CleaningViewWords } from './cleaning/type.ts';
export type { PoolWords, TargetViewWords } from './targets/type.ts';
export type { CommuneWords } from './commune/type.ts';
export type { CommunityWords } from './community/type.ts';
export type { EmployerWords } from './employer/type.ts';
export type { FlowWords, OwnWords } from './flow/type.ts';
export type { HandoverWords } from './handover/type.ts';
export type { SharedWords } from './shared/type.ts';

/** What every calculator says, by language. A page hands its own language to the island. */
export const sharedWords: Readonly<Record<Language, SharedWords>> = { zh, vi, en };

/** What is said while a case is handed over, opened again or compared, by language. */
export const handoverWords: Readonly<Record<'zh' | 'en', HandoverWords>> = { zh: handoverZh, en: handoverEn };

/** What the calculator of benefits says, by language. */
export const benefitWords: Readonly<Record<'zh' | 'en', FlowWords & BenefitWords>> = {
  zh: { ...flowZh, ...benefitsZh }, en: { ...flowEn, ...benefitsEn },
};

/** What the calculator for employers says, by language. */
export const employerWords: Readonly<Record<'zh' | 'en', FlowWords & EmployerWords>> = {
  zh: { ...flowZh, ...employerZh }, en: { ...flowEn, ...employerEn },
};

/** What the calculator for places says, by language. */
export const facilitiesWords: Readonly<Record<'zh' | 'en', FlowWords & AssessmentWords>> = {
  zh: { ...flowZh, ...assessmentZh, ...facilitiesZh }, en: { ...flowEn, ...assessmentEn, ...facilitiesEn },
};

/** What the calculator of village cleaning says, by language. */
export const cleaningWords: Readonly<Record<'zh' | 'en', FlowWords & AssessmentWords>> = {
  zh: { ...flowZh, ...assessmentZh, ...cleaningZh.own }, en: { ...flowEn, ...assessmentEn, ...cleaningEn.own },
};

/** What stands beside a result of village cleaning, by language. */
export const cleaningViewWords: Readonly<Record<'zh' | 'en', CleaningViewWords>> = { zh: cleaningZh.view, en: cleaningEn.view };

/** What the calculator of targets says, by language. */
export const targetWords: Readonly<Record<'zh' | 'en', FlowWords & AssessmentWords>> = {
  zh: { ...flowZh, ...assessmentZh, ...targetsZh.own }, en: { ...flowEn, ...assessmentEn, ...targetsEn.own },
};

/** What stands beside the progress of targets, by language. */
export const targetViewWords: Readonly<Record<'zh' | 'en', TargetViewWords>> = { zh: targetsZh.view, en: targetsEn.view };

/** What the check-list of a model village says, by language. */
export const checklistWords: Readonly<Record<'zh' | 'en', FlowWords & AssessmentWords>> = {
  zh: { ...flowZh, ...assessmentZh, ...checklistZh }, en: { ...flowEn, ...assessmentEn, ...checklistEn },
};

/** What the self-check of rural communities says, by language. */
export const communityWords: Readonly<Record<'zh' | 'en', FlowWords & AssessmentWords & CommunityWords>> = {
  zh: { ...flowZh, ...assessmentZh, ...communityOwnZh, ...communityZh }, en: { ...flowEn, ...assessmentEn, ...communityOwnEn, ...communityEn },
};

/** What the calculator of child-friendly communes says, by language. */
export const communeWords: Readonly<Record<'vi' | 'en', CommuneWords>> = { vi: communeVi, en: communeEn };
