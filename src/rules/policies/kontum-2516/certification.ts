import { awards, proofs } from './awards.ts';
import { calendar } from './calendar.ts';
import { unit } from './questions.ts';
import { rules } from './rules.ts';
import { concluded, schemes, submitted } from './score.ts';

/** All rules of the certification, for the readers. */
export const certification = { rules, schemes, calendar, awards, proofs, year: unit.year, beside: { submitted, concluded } } as const;
