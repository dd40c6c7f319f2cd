import type { Language } from '../../rules/engine/index.ts';
import type { Share } from '../../rules/engine/progress/index.ts';
import { formatNumber } from '../../words/index.ts';

/** A share as a percentage to one decimal; nothing of it stands in the document, so rounding it is this site's own as well. */
export function percentText({ halves, answered }: Share, lang: Language): string {
  return formatNumber(Math.round((halves * 500) / answered) / 10, lang);
}

/** The points of a share: 7.5. */
export function pointsText({ halves }: Share, lang: Language): string {
  return formatNumber(halves / 2, lang);
}
