import type { Explained } from '../../../rules/engine/index.ts';
import { formatPeriod } from '../../../words/index.ts';
import { sumText, useTools } from '../tools.ts';
import { hidesSum } from './outcomeText.ts';

/** A clause that says "may" promises nothing: both ends are shown, with the same weight. */
export function LocalChoice({ outcome }: Readonly<{ outcome: Explained }>) {
  const tools = useTools();
  const { own, lang } = tools;
  const { ifEntitled, measure } = outcome;
  const given = ifEntitled === null || measure === null || hidesSum(ifEntitled) ? own.card.gets : `${sumText(tools, ifEntitled)} ${formatPeriod(measure, lang)}`;
  return (
    <div class="local">
      <p>{own.card.local}</p>
      <dl>
        <div><dt>{own.card.localYes}</dt><dd>{given}</dd></div>
        <div><dt>{own.card.localNo}</dt><dd>{own.card.getsNot}</dd></div>
      </dl>
    </div>
  );
}
