import { inflateRawSync } from 'node:zlib';
import { Refused } from '../refused.ts';

const largestWhole = 200_000_000;
const largestRatio = 200;

/**
 * Unpacks some parts of a packed document, and checks that the whole does not unpack to more than a document can be, by unpacking it under a limit: what its table of
 * contents says of the sizes need not be true.
 * @throws {@link Refused} for a bomb, a damaged file, or one that is encrypted.
 */
export function unpack(bytes: Uint8Array, file: string, wanted: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => new Refused(`${file} is damaged and cannot be unpacked. Open it in Word, save it again, and import that.`);
  let at = endOf(view);
  if (at === undefined) throw damaged();
  const count = view.getUint16(at + 10, true);
  at = view.getUint32(at + 16, true);
  let whole = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const header = view.getUint32(at + 42, true);
    if ((flags & 1) === 1) throw new Refused(`${file} is protected by a password. Remove it, save the file, and import that.`);
    if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw damaged();
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const limit = Math.min(largestWhole - whole, Math.max(1_000_000, packed * largestRatio));
    if (method !== 8 && method !== 0) throw damaged();
    const content = method === 8 ? inflated(bytes.subarray(start, start + packed), limit, file, damaged) : bytes.subarray(start, start + packed);
    whole += content.length;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (wanted.includes(name)) found.set(name, content);
    if (whole > largestWhole) throw bomb(file);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

function inflated(packed: Uint8Array, limit: number, file: string, damaged: () => Refused): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw bomb(file);
    throw damaged();
  }
}

function bomb(file: string): Refused {
  return new Refused(`${file} unpacks to far more than a document holds, as a file made to do harm does. Do not import it; ask the office for the document itself.`);
}

/** Where the table of contents of a packed file is announced: in its last 64 kB. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
