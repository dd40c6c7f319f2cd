import type { Citation } from './clause.ts';

/** How sure a fact from outside the policy is: an official text or two independent sources, or a single source. */
export type Confidence = 'high' | 'medium';

/** A fact that no clause of the policy states: the document that does, where it was read, and how sure it is. */
export type Source = Readonly<{ document: string; where: string; confidence: Confidence }>;

/** What a figure rests on: a clause of the policy, or a fact from outside. */
export type Basis = Citation | Source;

/** A figure with what it rests on. */
export type Sourced<T> = Readonly<{ value: T; basis: Basis }>;
