import type { AwardOutcome } from '../../../rules/engine/streak/index.ts';
import type { CheckVerdict } from '../../../rules/engine/check/index.ts';
import type { MilestoneVerdict } from '../../../rules/engine/calendar/index.ts';
import type { Verdict } from '../../../rules/engine/index.ts';
import type { CommuneWords } from '../../../words/calculator/index.ts';

/** How a verdict looks and what it is called. */
export type Shown = Readonly<{ as: 'good' | 'bad' | 'open' | 'careful'; text: string }>;

/** Of points; null where what was given cannot be right. */
export function scoreShown(verdict: Verdict | null, { verdict: words }: CommuneWords): Shown {
  if (verdict === null) return { as: 'careful', text: words.refused };
  const as = { certain: 'good', impossible: 'bad', depends: 'open', officeDecides: 'open', notInForce: 'careful' } as const;
  return { as: as[verdict], text: words[verdict] };
}

/** Of a check-list. */
export function checkShown(verdict: CheckVerdict, { verdict: words }: CommuneWords): Shown {
  return { met: { as: 'good', text: words.met }, unmet: { as: 'bad', text: words.unmet }, depends: { as: 'open', text: words.partial } }[verdict] as Shown;
}

/** Of a day. */
export function dayShown(verdict: MilestoneVerdict, { verdict: words }: CommuneWords): Shown {
  const shown: Readonly<Record<MilestoneVerdict, Shown>> = {
    onTime: { as: 'good', text: words.onTime }, onTheDay: { as: 'careful', text: words.onTheDay }, late: { as: 'bad', text: words.late },
    outside: { as: 'bad', text: words.outside }, depends: { as: 'open', text: words.dateOpen },
  };
  return shown[verdict];
}

/** Of an award. */
export function awardShown(verdict: AwardOutcome['verdict'], { verdict: words }: CommuneWords): Shown {
  const shown: Readonly<Record<AwardOutcome['verdict'], Shown>> = {
    toBeConsidered: { as: 'good', text: words.toBeConsidered }, notYet: { as: 'bad', text: words.notYet },
    alreadyInStreak: { as: 'careful', text: words.alreadyInStreak }, depends: { as: 'open', text: words.open },
  };
  return shown[verdict];
}
