/** The calculator of benefits, and what a page hands to it. */
export { Benefits } from './Benefits.tsx';
