/** What the calculators say beside the words of their policies; the views choose by coded facts. */
import type { Language } from '../../rules/vocabulary/index.ts';
import { en as benefitsEn } from './benefits/en.ts';
import type { BenefitWords } from './benefits/type.ts';
import { zh as benefitsZh } from './benefits/zh.ts';
import { en } from './shared/en.ts';
import type { SharedWords } from './shared/type.ts';
import { vi } from './shared/vi.ts';
import { zh } from './shared/zh.ts';

export type { BenefitWords } from './benefits/type.ts';
export type { SharedWords } from './shared/type.ts';

/** What every calculator says, by language. A page hands its own language to the island. */
export const sharedWords: Readonly<Record<Language, SharedWords>> = { zh, vi, en };

/** What the calculator of benefits says, by language. */
export const benefitWords: Readonly<Record<'zh' | 'en', BenefitWords>> = { zh: benefitsZh, en: benefitsEn };
