import type { Truth } from '../../src/rules/vocabulary/index.ts';
import { isOne, saidYes, type Given } from './answersOf.ts';
import { and, or } from './kleene.ts';
import { type Range, standard } from './money.ts';

// Every condition but R-DEF, which the caller adds.

/** R-F24: pre-school training and living costs of a child whose family is in hardship. */
export function preschool(facts: Given): Truth {
  return and(isOne(facts, 'education.stage', 'preschool'), saidYes(facts, 'household.hardship'));
}

/** R-F25: no fees at upper secondary level, vocational schools counted with it (AMB-WZ-61, reading A). */
export function upperSecondary(facts: Given): Truth {
  return isOne(facts, 'education.stage', 'seniorSecondary', 'vocationalSecondary');
}

/** R-F26: free meals in compulsory education; the margin of dibao is not in the words. */
export function meals(facts: Given): Truth {
  return and(
    isOne(facts, 'education.stage', 'compulsory'),
    isOne(facts, 'household.type', 'dibao'),
    saidYes(facts, 'education.mealConfirmed'),
  );
}

/** R-F27: certain in compulsory and upper secondary education, open before school and at university (AMB-WZ-40). */
export function transport(facts: Given): Truth {
  const open = and(isOne(facts, 'education.stage', 'preschool', 'university'), 'unknown');
  return or(isOne(facts, 'education.stage', 'compulsory'), upperSecondary(facts), open);
}

/** R-F28: registered full-time at a university or college. */
export function university(facts: Given): Truth {
  return isOne(facts, 'education.stage', 'university');
}

/** R-F28: what is really paid, tuition and lodging, a year. */
export function tuitionAndLodging(facts: Given): Range {
  const tuition = standard(facts, 'education.tuition', 0, Infinity);
  const lodging = standard(facts, 'education.lodging', 0, Infinity);
  return { low: tuition.low + lodging.low, high: tuition.high + lodging.high };
}

/** R-F29: the person's own admission or degree, in hardship or not (AMB-WZ-57, reading A). */
export function ownDiploma(facts: Given): Truth {
  return isOne(facts, 'education.diploma', 'admitted', 'selfTaught');
}

/** R-F29c: a child's admission or degree, where the parent is in hardship. */
export function childDiploma(facts: Given): Truth {
  return and(isOne(facts, 'education.childDiploma', 'admitted', 'selfTaught'), saidYes(facts, 'household.hardship'));
}
