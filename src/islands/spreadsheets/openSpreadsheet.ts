import { limits, type Encoding, type SpreadsheetRead } from '../../schemas/spreadsheets/index.ts';
import { inWorker, type Following } from './inWorker.ts';

/** What the worker is handed. */
export type ReadTask = Readonly<{ bytes: ArrayBuffer; sheet: string | null; encoding: Encoding | null }>;

/** How to open a file: which sheet, in which encoding; both are found out when left open. */
export type OpenOptions = Following & Readonly<{ sheet?: string | null; encoding?: Encoding | null }>;

/**
 * Reads a file that was chosen, away from the page, which goes on answering. Nothing leaves the device.
 * @throws The reason of the signal when it is stopped; Error when the file can no longer be read or the worker cannot be loaded.
 */
export async function openSpreadsheet(file: File, { sheet = null, encoding = null, ...following }: OpenOptions = {}): Promise<SpreadsheetRead> {
  // Known before a byte is read, so that a film chosen by mistake fills no memory.
  if (file.size > limits.bytes) return { ok: false, problem: { kind: 'fileTooLarge', size: file.size, most: limits.bytes } };
  const bytes = await file.arrayBuffer();
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return inWorker<SpreadsheetRead>(start, { bytes, sheet, encoding } satisfies ReadTask, [bytes], following);
}
