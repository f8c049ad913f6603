/** Kinds of files records take, by how their bytes begin and how their names end. */
const KINDS: readonly {
  readonly mime: string;
  readonly endings: readonly string[];
  matches(bytes: Buffer): boolean;
}[] = [
  {
    mime: 'image/jpeg',
    endings: ['jpg', 'jpeg'],
    matches: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  },
  {
    mime: 'image/png',
    endings: ['png'],
    matches: (bytes) =>
      bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  },
  {
    mime: 'image/webp',
    endings: ['webp'],
    matches: (bytes) =>
      bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  },
  {
    mime: 'application/pdf',
    endings: ['pdf'],
    matches: (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-',
  },
  {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    matches: (bytes) => isOffice(bytes, 'word/'),
  },
  {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    matches: (bytes) => isOffice(bytes, 'xl/'),
  },
];

/** Parts are named in clear in the archive; one with macros is none of ours. */
function isOffice(bytes: Buffer, folder: string): boolean {
  return (
    bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004' &&
    bytes.includes('[Content_Types].xml') &&
    bytes.includes(folder) &&
    !bytes.includes('vbaProject')
  );
}

/**
 * The kind of a file, if records take it: content and name must agree.
 * @returns its media type, or null
 */
export function kindOf(name: string, bytes: Buffer): string | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return KINDS.find((kind) => kind.endings.includes(ending) && kind.matches(bytes))?.mime ?? null;
}
