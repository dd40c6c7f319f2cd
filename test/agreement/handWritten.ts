import type { Answers, ISODate, Truth } from '../../src/rules/vocabulary/index.ts';
import { isOne, saidYes } from './answersOf.ts';
import * as family from './familyBenefits.ts';
import { and } from './kleene.ts';
import { living, nursing, uplift } from './livingAndNursing.ts';
import * as money from './money.ts';
import { isAged, isPersonWithDisability } from './person.ts';

/** Every family benefit that is decided here, by its id. */
export const benefitIds = [
  'R-F00', 'R-F01', 'R-F02', 'R-F03', 'R-F04', 'R-F05', 'R-F06', 'R-F07', 'R-F08', 'R-F09', 'R-F10', 'R-F10u',
  'R-F11', 'R-F12', 'R-F13', 'R-F14', 'R-F15', 'R-F16', 'R-F17',
] as const;

/** The id of a family benefit. */
export type BenefitId = typeof benefitIds[number];

/** Whether a benefit is due, and the sum it is when its conditions hold; null where it is not a sum of money. */
export type Decided = Readonly<{ truth: Truth; amount: money.Range | null }>;

/**
 * The family benefits of 温政发〔2016〕41号 decided once more, by plain functions that share nothing with the rules as
 * data or with what evaluates them, so that the two can be compared. `facts` are the answers of the case and of one
 * person in one record; `dibao` is the table on the day `on`, or null where it has no figure for that day.
 */
export function handWritten(
  facts: Answers, on: ISODate, dibao: money.DibaoTable | null,
): Readonly<Record<BenefitId, Decided>> {
  const person = isPersonWithDisability(facts);
  const standard = money.dibaoStandard(facts, dibao);
  const orphan = and(person, family.orphanStandard(facts));
  const due = (truth: Truth, amount: money.Range | null = null): Decided => ({ truth: and(person, truth), amount });
  const given = (id: string, least: number) => money.standard(facts, id, least, Infinity);
  return {
    'R-F00': due(saidYes(facts, 'household.dibaoQualified')),
    'R-F01': due(family.householdOfOne(facts)),
    'R-F02': due(family.householdOfOne(facts)),
    'R-F03': { truth: orphan, amount: given('orphan.standard', 1) },
    'R-F04': due(family.wagesDisregarded(facts, on)),
    'R-F05': due(saidYes(facts, 'medical.notPayableByInsurance')),
    'R-F06': due(family.antipsychoticMedicine(facts)),
    'R-F07': due(family.childMedicalRehab(facts)),
    'R-F08': due(family.doctorContract(facts), money.contractSubsidy(facts)),
    'R-F09': due(living(facts, standard, orphan), money.livingSubsidy(standard)),
    'R-F10': due(nursing(facts), money.nursingSubsidy(facts)),
    'R-F10u': due(uplift(facts), money.nursingUplift(facts)),
    'R-F11': { truth: family.freeRehab(facts), amount: null },
    'R-F12': due(isAged(facts, 7, 18)),
    'R-F13': due(saidYes(facts, 'device.selfPaid'), given('device.subsidy', 0)),
    'R-F14': due(family.paralysisRehab(facts), given('rehab.subsidy', 0)),
    'R-F15': due(isOne(facts, 'insurance.pension', 'resident'), money.pensionSubsidy(facts)),
    'R-F16': due(isOne(facts, 'insurance.medical', 'resident'), given('medical.personalContribution', 0)),
    'R-F17': due(family.flexiblePension(facts), given('flexible.subsidy', 0)),
  };
}
