/** What the calculators say beside the words of their policies; the views choose by coded facts. */
export { en as sharedEn } from './shared/en.ts';
export { vi as sharedVi } from './shared/vi.ts';
export { zh as sharedZh } from './shared/zh.ts';
export type { SharedWords } from './shared/type.ts';
export { en as benefitsEn } from './benefits/en.ts';
export { zh as benefitsZh } from './benefits/zh.ts';
export type { BenefitWords } from './benefits/type.ts';
