/** The views of several years, fetched by those who want a table. */
import type { ComponentType } from 'preact';
import type { TogetherPart } from '../assessment/index.ts';
import type { TargetsGiven } from './given.ts';
import { MoneyYears } from './MoneyYears.tsx';
import { Years } from './Years.tsx';

/** The view with what the page hands to it. */
export function togetherOf(given: TargetsGiven): ComponentType<TogetherPart> {
  return (part) => <><Years {...part} given={given} /><MoneyYears {...part} given={given} /></>;
}
