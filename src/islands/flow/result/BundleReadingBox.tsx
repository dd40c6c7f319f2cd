import type { BundleReading } from '../../../rules/engine/index.ts';
import { formatPeriod } from '../../../words/index.ts';
import { sumText, useTools } from '../tools.ts';
import { hidesSum } from './outcomeText.ts';
import { ReadingBox } from './ReadingBox.tsx';

/** An unclear place about what may be drawn together: the best sum under each way to read it. */
export function BundleReadingBox({ reading }: Readonly<{ reading: BundleReading }>) {
  const tools = useTools();
  return <ReadingBox matter={reading} say={({ amount }) => (hidesSum(amount) ? tools.own.result.unsettled : `${sumText(tools, amount)} ${formatPeriod(tools.rules.bundled, tools.lang)}`)} />;
}
