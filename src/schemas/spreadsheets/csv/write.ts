import { csvText, type WrittenCell } from '../../csv/index.ts';
import { encode } from '../encode.ts';
import type { Encoding } from '../problem.ts';

/** A table with commas, each text guarded against being run as a formula, in the encoding an office asks for. */
export function writeCsv(rows: readonly (readonly WrittenCell[])[], encoding: Encoding = 'utf-8'): Uint8Array<ArrayBuffer> {
  return encode(csvText(rows), encoding);
}
