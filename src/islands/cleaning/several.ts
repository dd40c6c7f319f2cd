/** The views of several villages together, fetched by those who want a table. */
import type { ComponentType } from 'preact';
import type { TogetherPart } from '../assessment/index.ts';
import type { CleaningGiven } from './given.ts';
import { Together } from './Together.tsx';

/** The view with what the page hands to it. */
export function togetherOf(given: CleaningGiven): ComponentType<TogetherPart> {
  return (part) => Together({ ...part, given });
}
