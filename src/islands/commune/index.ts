/** The calculator of child-friendly communes, and what a page hands to it. */
export { Commune } from './Commune.tsx';
export type { CommuneProps } from './tools.ts';
