import { choice, day, number, several, yesNo } from '../../../vocabulary/index.ts';

// Large enough for any employer of the city, small enough for a levy to stay a whole number of fen without rounding.
const people = { least: 0, most: 50_000 } as const;

const kinds = several('employer.kinds', [
  'welfareEnterprise', 'shelteredWorkshop', 'blindMassage', 'otherConcentrated', 'ecommerce', 'agricultural', 'incubator',
  'childRehabilitation', 'disabilityServices', 'publicMedical',
]);
const jobFairHeld = yesNo('employer.jobFairHeld', { changeable: 'byChoice' });

/** Every question about an employer, in the order asked. */
export const q = {
  // Who it is.
  place: choice('employer.place', ['wenzhou-districts', 'yueqing-ruian', 'wenzhou-counties', 'other']),
  form: choice('employer.form', ['enterprise', 'publicInstitution', 'partyOrGovernment', 'other']),
  ownership: choice('employer.ownership', ['stateOwned', 'stateControlled', 'other']),
  kinds,

  // Whom it employs.
  staff: number('employer.staff', 'persons', { least: 1, most: 50_000 }, { changeable: 'byChoice' }),
  disabled: number('employer.disabled', 'persons', people, { changeable: 'byChoice' }),
  disabledWenzhou: number('employer.disabledWenzhou', 'persons', people, { changeable: 'byChoice' }),
  disabledLowIncome: number('employer.disabledLowIncome', 'persons', people, { changeable: 'byChoice' }),

  // Whether it is let off.
  smallOrMicro: yesNo('employer.smallOrMicro'),
  foundedOn: day('employer.foundedOn', { changeable: 'byTime' }),

  // State-owned and public employers.
  reservedPosts: yesNo('employer.reservedPosts', { changeable: 'byChoice' }),
  jobFairHeld,
  lastJobFair: day('employer.lastJobFair', { changeable: 'byTime', follows: jobFairHeld }),
  takesBlindMassage: yesNo('employer.takesBlindMassage', { changeable: 'byChoice', follows: kinds }),

  // What it spends and insures.
  newWorkshop: yesNo('workshop.newlyOpened', { follows: kinds }),
  costs: several('employer.costs', ['rent', 'training', 'equipment', 'accessibility', 'liabilityInsurance', 'socialInsurance']),
  liabilityInsured: yesNo('employer.liabilityInsured', { changeable: 'byChoice' }),
  accidentInsured: yesNo('employer.accidentInsured', { changeable: 'byChoice' }),
  incubatorBase: yesNo('incubator.onSharedPlatform', { follows: kinds }),
  privatelyRun: yesNo('employer.privatelyRun', { follows: kinds }),
  standardConfirmed: yesNo('rehabilitation.standardConfirmed', { follows: kinds }),

  // What the place runs.
  contributionPractised: yesNo('local.contributionSubsidy'),
  insurancePractised: yesNo('local.insuranceSubsidy'),
  incubatorPractised: yesNo('local.incubatorSubsidy'),
} as const;

/** All questions, in the order asked. */
export const questions = Object.values(q);
