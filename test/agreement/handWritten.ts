import type { Answers, ISODate, Truth } from '../../src/rules/vocabulary/index.ts';
import { given, isOne, saidYes } from './answersOf.ts';
import type { BenefitId } from './benefitIds.ts';
import * as education from './education.ts';
import * as family from './familyBenefits.ts';
import * as housing from './housing.ts';
import { and } from './kleene.ts';
import { living, nursing, uplift } from './livingAndNursing.ts';
import * as money from './money.ts';
import { saidByDates } from './onTheDay.ts';
import { isAged, isPersonWithDisability } from './person.ts';
import * as services from './services.ts';
import * as staff from './staff.ts';
import * as work from './work.ts';

/** Whether a benefit is due, and the sum it is when its conditions hold; null where it is not a sum of money. */
export type Decided = Readonly<{ truth: Truth; amount: money.Range | null }>;

// What every person with a disability has, and what the text promises on conditions it does not write.
const everybody: Truth = 'yes';
const unwritten: Truth = 'unknown';

/**
 * The benefits of 温政发〔2016〕41号 decided once more, by plain functions that share nothing with the rules as data or
 * with what evaluates them, so that the two can be compared. `answers` are those of the case and of its only person in
 * one record, so that a family's benefit and a person's ask the same R-DEF; `dibao` is the table on the day `on`, or
 * null where it has no figure for that day.
 */
export function handWritten(
  answers: Answers, on: ISODate, dibao: money.DibaoTable | null,
): Readonly<Record<BenefitId, Decided>> {
  const facts = given(answers, saidByDates(answers, on));
  const person = isPersonWithDisability(facts);
  const standard = money.dibaoStandard(facts, dibao);
  const orphan = and(person, family.orphanStandard(facts));
  const due = (truth: Truth, amount: money.Range | null = null): Decided => ({ truth: and(person, truth), amount });
  const stated = (id: string, least: number) => money.standard(facts, id, least, Infinity);
  return {
    'R-F00': due(saidYes(facts, 'household.dibaoQualified')),
    'R-F01': due(family.householdOfOne(facts)),
    'R-F02': due(family.householdOfOne(facts)),
    'R-F03': { truth: orphan, amount: stated('orphan.standard', 1) },
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
    'R-F13': due(saidYes(facts, 'device.selfPaid'), stated('device.subsidy', 0)),
    'R-F14': due(family.paralysisRehab(facts), stated('rehab.subsidy', 0)),
    'R-F15': due(isOne(facts, 'insurance.pension', 'resident'), money.pensionSubsidy(facts)),
    'R-F16': due(isOne(facts, 'insurance.medical', 'resident'), stated('medical.personalContribution', 0)),
    'R-F17': due(family.flexiblePension(facts), stated('flexible.subsidy', 0)),
    'R-F18': due(housing.urbanHousing(facts)),
    'R-F19': due(housing.dangerousHouse(facts)),
    'R-F20': due(work.startUp(facts), stated('startup.subsidy', 0)),
    'R-F21': due(work.vocationalTraining(facts), stated('training.subsidy', 1)),
    'R-F22': due(work.ruralRelief(facts)),
    'R-F23': due(services.outpatientFee(facts)),
    'R-F24': due(education.preschool(facts), stated('preschool.subsidy', 0)),
    'R-F25': due(education.upperSecondary(facts)),
    'R-F26': due(education.meals(facts)),
    'R-F27': due(education.transport(facts), stated('education.transport', 15_000)),
    'R-F28': due(education.university(facts), education.tuitionAndLodging(facts)),
    'R-F29': due(education.ownDiploma(facts), stated('diploma.subsidy', 0)),
    'R-F29c': due(education.childDiploma(facts), stated('diploma.childSubsidy', 0)),
    'R-F30': due(services.freeParking(facts)),
    'R-F31': due(everybody),
    'R-F32a': due(unwritten),
    'R-F32b': due(everybody),
    'R-F32c': due(everybody),
    'R-F33': due(services.careServices(facts)),
    'R-F33f': due(services.freeCareServices(facts)),
    'R-F34': due(saidYes(facts, 'work.employmentDifficulty')),
    'R-F34f': due(everybody),
    'R-F35': due(everybody),
    'R-F35a': due(unwritten),
    'R-F36': due(everybody),
    'R-F37': { truth: staff.publicAward(facts, on), amount: stated('graduate.award', 1) },
    'R-F37p': { truth: staff.privateAward(facts, on), amount: stated('graduate.award', 1) },
    'R-F38': { truth: staff.visitingMedic(facts), amount: null },
    'R-F39': due(saidYes(facts, 'talent.artsOrSports')),
    'R-F39a': due(services.sameAward(facts), stated('award.sameLevel', 0)),
    'R-F40': { truth: staff.holdsPost(facts, 'townOfficer'), amount: null },
    'R-F41': { truth: staff.holdsPost(facts, 'villageOfficer'), amount: staff.postSubsidy(facts) },
    'R-F42': { truth: staff.holdsPost(facts, 'specialTeacher'), amount: stated('teacher.allowance', 1) },
  };
}
