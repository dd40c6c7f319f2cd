import type { Answers, ISODate } from '../../src/rules/vocabulary/index.ts';
import type { BenefitId } from './benefitIds.ts';
import { type Decided, handWritten } from './handWritten.ts';

/** A person of Wenzhou with a valid certificate. */
export const wenzhou: Answers = { 'person.hukouWenzhou': 'yes', 'person.certificateValid': 'yes' };

/** Grade 2, the last year under 18, in a household at the margin of dibao. */
export const severeChild: Answers = {
  ...wenzhou, 'person.age': 17, 'person.grade': '2', 'person.categories': ['visual'], 'household.type': 'dibaoMarginal',
};

/** One benefit on a day on which the table has figures. */
export function decide(id: BenefitId, facts: Answers, on: ISODate = '2025-06-01'): Decided {
  return handWritten(facts, on, { urban: 118_000, rural: 110_000 })[id];
}

/** Whether a benefit is due. */
export function truth(id: BenefitId, facts: Answers, on?: ISODate): Decided['truth'] {
  return decide(id, facts, on).truth;
}

/** The sum of a benefit when its conditions hold. */
export function amount(id: BenefitId, facts: Answers): Decided['amount'] {
  return decide(id, facts).amount;
}
