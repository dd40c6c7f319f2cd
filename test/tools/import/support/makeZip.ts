import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a packed file; `claims` is the size its table of contents says it has, where that is not true. */
export type ZipEntry = Readonly<{ name: string; content: Uint8Array | string; claims?: number }>;

/** A packed file, as small as one can be. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims } of entries) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(plain), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claims ?? plain.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(20, 4);
    row.writeUInt16LE(20, 6);
    row.writeUInt16LE(8, 10);
    row.writeUInt32LE(crc32(plain), 16);
    row.writeUInt32LE(packed.length, 20);
    row.writeUInt32LE(claims ?? plain.length, 24);
    row.writeUInt16LE(Buffer.byteLength(name), 28);
    row.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), packed);
    table.push(row, Buffer.from(name));
    at += head.length + Buffer.byteLength(name) + packed.length;
  }
  const size = table.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...table, end]));
}
