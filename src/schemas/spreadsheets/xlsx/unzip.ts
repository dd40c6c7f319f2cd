import { Unzip, UnzipInflate, unzipSync, type UnzipFile } from 'fflate';
import { Refused, type Limits } from '../problem.ts';

/** The parts of an XLSX by name, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Packed bytes that are unpacked at once; a kilobyte unpacks to a megabyte at most, so a bomb is noticed soon. */
const step = 1 << 15;

/**
 * Unpacks the parts that are wanted. What the file says of its size is looked at before anything is unpacked, and what truly
 * comes out is counted, since a file may lie.
 * @throws Refused when it is damaged or would unpack to too much.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: Limits): Parts {
  const declared = listed(bytes);
  if (declared.parts > limits.parts || declared.bytes > limits.unpackedBytes) {
    throw new Refused({ kind: 'unpacksTooLarge', most: limits.unpackedBytes });
  }
  const parts = new Map<string, Uint8Array>();
  const pieces = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  const reader = new Unzip((file: UnzipFile) => {
    const name = file.name.replace(/^\//u, '');
    // Of two parts with one name the first counts, as everywhere below.
    if (!wanted(name) || pieces.has(name)) return;
    const own: Uint8Array[] = [];
    pieces.set(name, own);
    file.ondata = (error, piece, last) => {
      // The types promise an error always; it is null when all is well, and what is thrown below comes back here once.
      if ((error as Error | null) !== null) throw error instanceof Refused ? error : new Refused({ kind: 'damaged', part: name });
      unpacked += piece.length;
      if (unpacked > limits.unpackedBytes) throw new Refused({ kind: 'unpacksTooLarge', most: limits.unpackedBytes });
      own.push(piece);
      if (last) parts.set(name, joined(own));
    };
    file.start();
  });
  reader.register(UnzipInflate);
  refusing('zip', () => {
    for (let at = 0; at < bytes.length; at += step) reader.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  });
  const unfinished = [...pieces.keys()].find((name) => !parts.has(name));
  if (unfinished !== undefined) throw new Refused({ kind: 'damaged', part: unfinished });
  return parts;
}

/** How many parts there are and what they say they unpack to, from the list at the end of the file. */
function listed(bytes: Uint8Array): Readonly<{ parts: number; bytes: number }> {
  let parts = 0;
  let size = 0;
  refusing('zip', () => unzipSync(bytes, {
    filter({ originalSize }) {
      parts += 1;
      size += originalSize;
      return false;
    },
  }));
  return { parts, bytes: size };
}

function refusing(part: string, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw error instanceof Refused ? error : new Refused({ kind: 'damaged', part });
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
