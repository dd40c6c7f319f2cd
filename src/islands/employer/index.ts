/** The calculator for employers, and what a page hands to it. */
export { Employer } from './Employer.tsx';
export type { EmployerProps } from './tools.ts';
