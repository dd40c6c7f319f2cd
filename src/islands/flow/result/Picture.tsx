import type { Explained } from '../../../rules/engine/index.ts';
import { fill, formatMoney, formatYuan } from '../../../words/index.ts';
import { IntervalPicture } from '../../shared/index.ts';
import { useTools } from '../tools.ts';

/** The sums a benefit can still come to, drawn to scale; nothing where there is only one or no end. */
export function Picture({ outcome }: Readonly<{ outcome: Explained }>) {
  const { lang, own, shared } = useTools();
  const { ifEntitled, possible, verdict } = outcome;
  if (ifEntitled === null || ifEntitled.high === Infinity || ifEntitled.low === ifEntitled.high || verdict === 'impossible') return null;
  const low = ifEntitled.low / ifEntitled.per;
  const high = ifEntitled.high / ifEntitled.per;
  const money = (fen: number): string => formatMoney(fen, lang);
  const label = possible === null ? fill(own.card.pictureSpan, { from: money(low), to: money(high) }) : fill(own.card.picture, { sums: possible.map(money).join(shared.join) });
  return <IntervalPicture low={low} high={high} possible={possible} label={label} format={(fen) => formatYuan(fen, lang)} />;
}
