import type { PolicyWords } from '../../../vocabulary/index.ts';
import type { entitlements, named } from '../rules.ts';
import type { p } from '../parameters.ts';
import type { q } from '../questions.ts';
import type { r } from '../readings.ts';

type Values<T> = T[keyof T];

/** Everything the rules point at by name that is neither question, figure, benefit nor reading. */
export type Remark =
  // What this tool does not check.
  | 'dibaoConditions' | 'ownIncomeForSingleHousehold' | 'whichAssistanceIsPersonal' | 'sameAsOrphanRate'
  | 'endsWithMajority' | 'countedFromWhichDay' | 'provincialDisregard' | 'medicalAssistanceConditions'
  | 'whichMedicines' | 'shareOfCostPaid' | 'contractFeePeriod' | 'contractSigned' | 'incomePeriod' | 'whichDibao'
  | 'paidHowOften' | 'subsidiesNotCounted' | 'whoAssesses' | 'currentCareRates' | 'upliftConditions'
  | 'whichServicesAreFree' | 'whatBasicCareIs' | 'whichDevices' | 'pensionShare' | 'whatDifficultyMeans'
  | 'whichHousingHelp' | 'whichFeesReduced' | 'preschoolCosts' | 'onlyDibaoForMeals' | 'transportWhoElse'
  | 'universityLimits' | 'degreeWithFees' | 'degreeHowOften' | 'startupItems' | 'taxRelief' | 'trainingOnceOrMore'
  | 'reliefProjects' | 'whichPosts' | 'onlyConsultationFee' | 'whichCare' | 'careFees' | 'whichHospitals' | 'whichVehicle'
  | 'transitReduction' | 'freeOrReduced' | 'whatPriorityMeans' | 'sameAwardStandard' | 'awardRules' | 'yearsAddedUp'
  | 'townOfficerPay' | 'postSubsidyRules' | 'teacherAllowanceRules'
  // What only an office can settle (`upliftConditions` stands above).
  | 'livesAlone' | 'urbanHousingConditions' | 'ruralReliefConditions' | 'mealConditions' | 'selfFoundWorkCounts'
  | 'ruralPovertyConditions' | 'employmentDifficulty' | 'memberEmploymentDifficulty' | 'employmentAssistanceConditions'
  | 'accessibleHomeConditions' | 'outstandingResult'
  // What rules a benefit out.
  | 'R-X03' | 'R-X03-AMB10' | 'R-X04-injury' | 'R-X04-hardship' | 'R-X05'
  // What competes with it, and what may be drawn together.
  | 'R-X00' | 'R-X01' | 'R-X02' | 'R-X06' | 'R-X07' | 'otherLiving' | 'otherNursing' | 'dibaoShare';

/** The words of this policy's rules; leaving one out does not compile. */
export type Words = PolicyWords<
  Values<typeof q>, Values<typeof p>, (typeof entitlements)[number], Values<typeof r>, Remark, keyof typeof named
>;
