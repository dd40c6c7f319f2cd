/** The law on urban residents' committees before 2026, as data by date. */
export { law1989, law2018 } from './laws.ts';
