import type { ElectionScheme, Reading } from '../../vocabulary/index.ts';
import { readings as sharedReadings, slides } from '../community-organisations/index.ts';
import { law1989, law2018 } from '../residents-committee-law-2018/index.ts';
import { tianjin } from '../tianjin-election-2012/index.ts';
import { law2025 } from './law.ts';
import { readings } from './readings.ts';

/** Everything elections of residents' committees are checked by. */
export const scheme = {
  policy: 'residents-committee-law-2025',
  calculator: 'committee-election',
  version: '1.0.0',
  changes: [],
  laws: [law1989, law2018, law2025],
  slides,
  city: tianjin,
  readings: [...readings, ...sharedReadings],
} as const satisfies ElectionScheme & Readonly<{ changes: readonly never[] }>;

/** The readings by the policy whose register they stand in. */
export const registers: Readonly<Record<string, readonly Reading[]>> = { 'residents-committee-law-2025': readings, 'community-organisations': sharedReadings };
