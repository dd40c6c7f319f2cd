/** The calculator of waste water: progress by year, a list of villages, batches and days, and what else the plan asks. */
export { Sewage } from './Sewage.tsx';
export type { SewageProps } from './tools.ts';
