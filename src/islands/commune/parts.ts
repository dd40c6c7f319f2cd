import { partNames } from '../shared/index.ts';

/** The parts of the calculator, in the order they are offered. */
export const parts = ['score', 'plan', 'calendar', 'councils', 'dossiers', 'awards', 'targets', 'many'] as const;

/** A part of the calculator. */
export type Part = (typeof parts)[number];

/** How the address names them. */
export const named = partNames(parts);
