/** The calculator for places, and what a page hands to it. */
export { Facilities } from './Facilities.tsx';
export type { FacilitiesProps } from './tools.ts';
