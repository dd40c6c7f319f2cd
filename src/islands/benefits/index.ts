/** What a page hands to the calculator of benefits. Its views are entered by language: zh.tsx, en.tsx. */
export type { BenefitsProps, ShownExample } from './tools.ts';
