/** The calculator of elections of residents' committees. */
export { Elections } from './Elections.tsx';
export type { ElectionProps, ShownExample } from './tools.ts';
