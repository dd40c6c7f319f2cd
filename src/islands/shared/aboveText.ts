import type { PartAbove } from '../../schemas/case/index.ts';
import { fill } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';

/** A part that is larger than its whole, in words; forms, tables and opened files say the same. */
export function aboveText({ part, given, whole, most }: PartAbove, { errors }: Pick<SharedWords, 'errors'>, labelOf: (id: string) => string): string {
  return fill(errors.aboveWhole, { part: labelOf(part), given, whole: labelOf(whole), most });
}
