import { inflateRawSync } from 'node:zlib';
import { refuseFile } from './refuse.ts';

export const LIMITS = {
  fileBytes: 10 * 1024 * 1024,
  entries: 1_000,
  unpackedBytes: 50 * 1024 * 1024,
  ratio: 100,
} as const;

/** A part of the workbook as the archive's own directory lists it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LOCATOR_64 = 0x07064b50;
const OLE = 0xe011cfd0;

/** Small files compress well by nature: the ratio counts only beyond this size. */
const RATIO_FROM_BYTES = 1024 * 1024;

function findEnd(buffer: Buffer): number {
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - 65_557); at--) {
    if (buffer.readUInt32LE(at) === END) return at;
  }
  throw refuseFile('FILE_NOT_XLSX');
}

/** @throws AppError INVALID_FILE for a name that leaves the archive, an encrypted part or a link */
function checkEntry(buffer: Buffer, at: number, name: string): void {
  if (name.includes('\0') || name.startsWith('/') || name.includes('\\') || name.split('/').includes('..'))
    throw refuseFile('FILE_UNSAFE_NAME');
  if ((buffer.readUInt16LE(at + 8) & 1) === 1) throw refuseFile('FILE_ENCRYPTED');
  const mode = buffer.readUInt32LE(at + 38) >>> 16;
  if ((mode & 0xf000) === 0xa000) throw refuseFile('FILE_UNSAFE_NAME');
}

const NONE = 0xffffffff;

/** Sizes and place of an entry; producers that stream write them as 64-bit numbers in an extra field, however small. */
function extentOf(buffer: Buffer, at: number): Pick<Entry, 'packed' | 'unpacked' | 'offset'> {
  const [unpacked, packed, offset] = [24, 20, 42].map((field) => buffer.readUInt32LE(at + field)) as [
    number,
    number,
    number,
  ];
  let from = at + 46 + buffer.readUInt16LE(at + 28);
  const to = from + buffer.readUInt16LE(at + 30);
  while (from + 4 <= to && buffer.readUInt16LE(from) !== 1) from += 4 + buffer.readUInt16LE(from + 2);
  let next = from + 4;
  const whole = (short: number): number => {
    if (short !== NONE) return short;
    if (next + 8 > to) throw refuseFile('FILE_DAMAGED');
    next += 8;
    return Number(buffer.readBigUInt64LE(next - 8));
  };
  return { unpacked: whole(unpacked), packed: whole(packed), offset: whole(offset) };
}

/** Where the directory begins; in front of the end stands a 64-bit locator when the short field is full. */
function startOf(buffer: Buffer, end: number): number {
  const at = buffer.readUInt32LE(end + 16);
  if (at !== NONE) return at;
  const locator = end - 20;
  const record =
    locator < 0 || buffer.readUInt32LE(locator) !== LOCATOR_64 ? -1 : buffer.readBigUInt64LE(locator + 8);
  if (record < 0 || Number(record) + 56 > buffer.length) throw refuseFile('FILE_DAMAGED');
  return Number(buffer.readBigUInt64LE(Number(record) + 48));
}

function readDirectory(buffer: Buffer): Map<string, Entry> {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > LIMITS.entries) throw refuseFile('FILE_TOO_MANY_PARTS', { max: LIMITS.entries });
  const entries = new Map<string, Entry>();
  let at = startOf(buffer, end);
  for (let index = 0; index < count; index++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== CENTRAL) throw refuseFile('FILE_DAMAGED');
    const nameLength = buffer.readUInt16LE(at + 28);
    if (at + 46 + nameLength + buffer.readUInt16LE(at + 30) > buffer.length) throw refuseFile('FILE_DAMAGED');
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    checkEntry(buffer, at, name);
    if (entries.has(name)) throw refuseFile('FILE_DAMAGED');
    entries.set(name, {
      name,
      method: buffer.readUInt16LE(at + 10),
      ...extentOf(buffer, at),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

/** Parts that act by themselves or reach outside the file. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, because: string])[] = [
  [/vbaProject|macrosheets|\.bin$/i, 'FILE_HAS_MACROS'],
  [/externalLinks\/|xl\/connections\.xml$|queryTables\//i, 'FILE_HAS_EXTERNAL_LINKS'],
  [/embeddings\/|activeX/i, 'FILE_HAS_OBJECTS'],
];
/** Printer settings are binary and harmless; every printed workbook has them. */
const HARMLESS = /printerSettings\d*\.bin$/i;

/** A workbook whose size is known to be bearable; parts are unpacked when asked for, never beyond the limits. */
export interface Archive {
  readonly names: readonly string[];
  /** The text of a part, or null when there is none. @throws AppError INVALID_FILE */
  text(name: string): string | null;
}

/**
 * Opens the archive by its own directory and refuses what a workbook of ours never is.
 * @throws AppError INVALID_FILE with the reason
 */
export function openArchive(buffer: Buffer): Archive {
  if (buffer.length > LIMITS.fileBytes)
    throw refuseFile('FILE_TOO_LARGE', { megabytes: LIMITS.fileBytes / 1024 / 1024 });
  if (buffer.length < 22) throw refuseFile('FILE_NOT_XLSX');
  if (buffer.readUInt32LE(0) === OLE) throw refuseFile('FILE_OLD_OR_ENCRYPTED');
  const entries = readDirectory(buffer);
  if (entries.has('xl/workbook.bin')) throw refuseFile('FILE_NOT_XLSX');
  const declared = [...entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0);
  if (declared > LIMITS.unpackedBytes) throw refuseFile('FILE_UNPACKS_TOO_LARGE');
  if (declared > RATIO_FROM_BYTES && declared / buffer.length > LIMITS.ratio)
    throw refuseFile('FILE_UNPACKS_TOO_LARGE');
  for (const name of entries.keys()) {
    const found = FORBIDDEN.find(([pattern]) => pattern.test(name) && !HARMLESS.test(name));
    if (found !== undefined) throw refuseFile(found[1]);
  }
  let left: number = LIMITS.unpackedBytes;
  return {
    names: [...entries.keys()],
    text(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const bytes = unpack(buffer, entry, left);
      left -= bytes.length;
      const text = bytes.toString('utf8').replace(/^\ufeff/, '');
      if (/<!(DOCTYPE|ENTITY)/i.test(text.slice(0, 4_096))) throw refuseFile('FILE_HAS_ENTITIES');
      return text;
    },
  };
}

/** The real size is held to the limit, whatever the directory declares. */
function unpack(buffer: Buffer, entry: Entry, left: number): Buffer {
  const at = entry.offset;
  if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== LOCAL) throw refuseFile('FILE_DAMAGED');
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const packed = buffer.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.length > left ? overLimit() : packed;
  if (entry.method !== 8) throw refuseFile('FILE_DAMAGED');
  const most = Math.min(left, Math.max(RATIO_FROM_BYTES, entry.packed * LIMITS.ratio));
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return overLimit();
    throw refuseFile('FILE_DAMAGED');
  }
}

function overLimit(): never {
  throw refuseFile('FILE_UNPACKS_TOO_LARGE');
}
