import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { refuseFile } from './refuse.ts';

type Handlers = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What XML cannot carry, written raw or by number: NUL, control characters, halves of a surrogate pair. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

const mayStand = (code: number): boolean =>
  (code >= 0x20 && code < 0xd800) ||
  code > 0xffff ||
  (code >= 0xe000 && code < 0xfffe) ||
  [9, 10, 13].includes(code);

/** Such characters as Excel escapes them: they are then found at their cell, and cost that cell alone. */
const escapeNotXml = (xml: string): string =>
  xml.replace(NOT_XML, (found, hex: string | undefined, decimal: string | undefined) => {
    const code =
      hex !== undefined
        ? Number.parseInt(hex, 16)
        : decimal !== undefined
          ? Number(decimal)
          : found.charCodeAt(0);
    return mayStand(code) ? found : `_x${(code & 0xffff).toString(16).padStart(4, '0')}_`;
  });

/** The text Excel means by `_x000D_`, which it writes for characters XML has no place for. Half a pair is no character. */
export const unescapeText = (text: string): string =>
  text
    .replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\p{Surrogate}/gu, '\ufffd');

/** Read in pieces, so that who has read enough pays for no more. */
const PIECE = 1 << 20;

/** Thrown through the parser, which knows no other way to stop. */
const ENOUGH = new Error('enough has been read');

/** Ends the walk from inside one of its handlers. */
export const enough = (): never => {
  throw ENOUGH;
};

/** Walks a part. Element names come without their prefix: WPS writes `x:row` where Excel writes `row`. */
export function walk(xml: string, handlers: Handlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw refuseFile('FILE_DAMAGED');
  });
  parser.on('opentag', (tag: SaxesTagPlain) => handlers.open?.(local(tag.name), tag.attributes));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', (tag: SaxesTagPlain) => handlers.close?.(local(tag.name)));
  try {
    for (let from = 0; from < xml.length; ) {
      const cut = xml.indexOf('>', from + PIECE) + 1;
      const to = cut === 0 ? xml.length : cut;
      parser.write(escapeNotXml(xml.slice(from, to)));
      from = to;
    }
    parser.close();
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
}

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

export function readWorkbook(xml: string): { sheets: SheetEntry[]; date1904: boolean } {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  walk(xml, {
    open(name, attributes) {
      if (name === 'workbookPr')
        date1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => local(key) === 'id')?.[1] ?? '';
      sheets.push({
        name: attributes['name'] ?? '',
        relation,
        hidden: (attributes['state'] ?? 'visible') !== 'visible',
      });
    },
  });
  return { sheets, date1904 };
}

/** Where a relation leads, and what kind of part is there. */
export interface Relation {
  readonly type: string;
  readonly target: string;
}

/**
 * Relations by their id.
 * @param inside refuses those that lead out of the file
 * @throws AppError INVALID_FILE for data that lives outside the file
 */
export function readRelations(xml: string, inside = false): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  walk(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      if (inside && attributes['TargetMode'] === 'External') throw refuseFile('FILE_HAS_EXTERNAL_LINKS');
      relations.set(attributes['Id'] ?? '', {
        type: attributes['Type'] ?? '',
        target: attributes['Target'] ?? '',
      });
    },
  });
  return relations;
}

/** Shared texts in order; the runs of a rich text joined, its reading aids left out. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let current: string[] | null = null;
  let inText = false;
  let inPhonetic = false;
  walk(xml, {
    open(name) {
      if (name === 'si') current = [];
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = true;
    },
    text(text) {
      if (inText && !inPhonetic) current?.push(text);
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') texts.push(unescapeText((current ?? []).join('')));
    },
  });
  return texts;
}

/** Built-in formats that show a day, those of Chinese Excel (27–36, 50–58) included. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const isTimeOnly = (id: number): boolean => (id >= 18 && id <= 21) || (id >= 45 && id <= 47);

const isDateCode = (code: string): boolean =>
  /[yd]|m.*d|d.*m/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** For each cell format whether it shows a day. */
export function readDateStyles(xml: string | null): boolean[] {
  if (xml === null) return [];
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  walk(xml, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = codes.get(id);
      styles.push(code === undefined ? isBuiltInDate(id) && !isTimeOnly(id) : isDateCode(code));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}
