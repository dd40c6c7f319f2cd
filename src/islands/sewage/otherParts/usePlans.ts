import { useEffect, useState } from 'preact/hooks';
import { plansStepByStep, type BuildPlan } from '../../../rules/engine/coverage/index.ts';
import { useTools } from '../tools.ts';

/** What to build: the plans, `working` while they are worked out, null where the list is not known to be whole or is too long. */
export type Plans = readonly BuildPlan[] | 'working' | null;

/** Works the plans out a year at a time, so that the page answers in between; a change of the case starts over. */
export function usePlans(): Plans {
  const { scheme, state: { given, chosen } } = useTools();
  const [plans, setPlans] = useState<Plans>('working');
  useEffect(() => {
    const steps = plansStepByStep(scheme, given, chosen);
    let timer = 0;
    const next = (): void => {
      const { done, value } = steps.next();
      if (done === true) setPlans(value);
      else timer = window.setTimeout(next);
    };
    setPlans('working');
    timer = window.setTimeout(next);
    return () => window.clearTimeout(timer);
  }, [given, chosen]);
  return plans;
}
