import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');

/** The letters of base64 that follow from a text alone when `before` bytes stand in front of it. */
function base64Of(bytes: Buffer, before: number): string {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  return whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}

const escaped = (text: string): string =>
  Array.from(text, (letter) =>
    (letter.codePointAt(0) ?? 0) < 128 ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ).join('');

/** Every way a text may lie in a file that is not encrypted: as it is, in UTF-16, hex, JSON, an address, base64. */
export function formsOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  const addressed = encodeURIComponent(text);
  const forms = [bytes, Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()];
  const spelled = [
    hex,
    hex.toUpperCase(),
    escaped(text),
    escaped(text).toUpperCase().replaceAll('\\U', '\\u'),
  ];
  const based = [0, 1, 2].map((before) => base64Of(bytes, before));
  return [
    ...forms,
    ...[...spelled, addressed, addressed.toLowerCase(), ...based].map((form) => Buffer.from(form)),
  ];
}

/** True where the bytes hold the text in any of its forms. */
export const holds = (bytes: Buffer, text: string): boolean =>
  formsOf(text).some((form) => bytes.includes(form));

/** Bytes with a name for who has to look at them. */
export interface Found {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file, and where it is a workbook the parts packed into it. */
export async function unpacked({ name, bytes }: Found): Promise<Found[]> {
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return [{ name, bytes }];
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  return Promise.all(
    parts.map(async (part) => ({ name: `${name}!${part.name}`, bytes: await part.async('nodebuffer') })),
  );
}

/** Every file under a folder; one that goes while we look is none. */
export async function filesUnder(folder: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isFile() === true) found.push(...(await unpacked({ name, bytes: readFileSync(file) })));
  }
  return found;
}

/** `place: text` for every text found where none may be. */
export const leaksIn = (places: readonly Found[], texts: readonly string[]): string[] =>
  places.flatMap(({ name, bytes }) =>
    texts.filter((text) => holds(bytes, text)).map((text) => `${name}: ${text}`),
  );
