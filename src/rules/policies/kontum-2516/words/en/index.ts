import type { Words } from '../type.ts';
import { councils } from './councils.ts';
import { dossiers } from './dossiers.ts';
import { readings } from './readings.ts';
import { requirements } from './requirements.ts';
import { further } from './further.ts';
import { unit } from './unit.ts';

/** The words of these rules in English. */
export const en: Words = {
  title: 'Child-friendly commune, ward or town',
  intro:
    'See whether a commune, ward or town has enough points to be recognised, how many are lacking and which criteria to raise; with the '
    + 'calendar, councils, dossiers and awards of Kon Tum’s Plan 2516/KH-UBND of 2014. Leave open what you do not know. The plan is a '
    + 'historical document; since 2019 there is another standard, which is computed here too.',
  questions: { ...unit, ...councils, ...dossiers },
  parameters: {}, entitlements: {},
  requirements, readings, ...further,
};
