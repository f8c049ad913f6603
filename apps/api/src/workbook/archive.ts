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

function readDirectory(buffer: Buffer): Map<string, Entry> {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > LIMITS.entries) throw refuseFile('FILE_TOO_MANY_PARTS', { max: LIMITS.entries });
  const entries = new Map<string, Entry>();
  let at = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== CENTRAL) throw refuseFile('FILE_DAMAGED');
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    checkEntry(buffer, at, name);
    if (entries.has(name)) throw refuseFile('FILE_DAMAGED');
    entries.set(name, {
      name,
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

/** Parts that act by themselves or reach outside the file. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, because: string])[] = [
  [/vbaProject|macrosheets|\.bin$/i, 'FILE_HAS_MACROS'],
  [/externalLinks\//i, 'FILE_HAS_EXTERNAL_LINKS'],
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
