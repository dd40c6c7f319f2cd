import type { Language, Measure } from '../../rules/engine/index.ts';
import { formatMeasure, formatNumber } from '../../words/index.ts';
import { isTelling, type Ends } from './cell.ts';
import type { AssessmentTools } from './tools.ts';

/** A figure in its measure, 300张床 or 200–400张床; the end of a range only. */
export function endsText({ low, high }: Ends, measure: Measure, lang: Language): string {
  return low === high ? formatMeasure(low, measure, lang) : `${formatNumber(low, lang)}–${formatMeasure(high, measure, lang)}`;
}

/** What is lacking in words: a figure, none, not asked, or not settled yet. */
export function lackingText(ends: Ends | null, measure: Measure, { lang, own: { found } }: AssessmentTools): string {
  if (ends === null) return found.notAsked;
  if (!isTelling(ends)) return found.open;
  return ends.high === 0 ? found.none : endsText(ends, measure, lang);
}
