import { useEffect, useState } from 'preact/hooks';
import { isPlanned, plansRestOn, plansStepByStep, type BuildPlan } from '../../../rules/engine/coverage/index.ts';
import type { NaturalVillage } from '../../../rules/engine/index.ts';
import { atOnce } from '../../shared/index.ts';
import { useTools } from '../tools.ts';

/** Plans, with the list they were made for: its places mean nothing in another one. */
export type Made = Readonly<{ villages: readonly NaturalVillage[]; restsOn: string; plans: readonly BuildPlan[] }>;

/** The plans made last, null before the first ones; and whether the case is still the one they were made for. */
export type Plans = Readonly<{ made: Made | null; isCurrent: boolean }>;

/**
 * Works the plans out a year at a time, so that the page answers in between, and only where something they rest on has changed. A page that
 * goes to paper waits for the last one. Null where there is nothing to work out.
 */
export function usePlans(): Plans | null {
  const { scheme, state: { given, chosen } } = useTools();
  const { villages } = given;
  const restsOn = plansRestOn(scheme, given, chosen);
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    const steps = plansStepByStep(scheme, given, chosen);
    const paper = matchMedia('print');
    let [timer, isDone] = [0, false];
    const go = (): void => {
      const { done, value } = steps.next();
      isDone = done === true;
      if (isDone && value !== undefined && value !== null) setMade({ villages, restsOn, plans: value });
    };
    const next = (): void => {
      go();
      if (!isDone) timer = window.setTimeout(next);
    };
    const finish = (): void => {
      window.clearTimeout(timer);
      if (paper.matches) atOnce(() => { while (!isDone) go(); });
    };
    timer = window.setTimeout(next);
    paper.addEventListener('change', finish);
    return () => {
      window.clearTimeout(timer);
      paper.removeEventListener('change', finish);
    };
  }, [villages, restsOn]);
  return isPlanned(given) ? { made, isCurrent: made?.villages === villages && made.restsOn === restsOn } : null;
}
