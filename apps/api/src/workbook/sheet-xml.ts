import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { refuseFile } from './refuse.ts';

type Handlers = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

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
  parser.write(xml).close();
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

/** Targets by relation id. @throws AppError INVALID_FILE for data that lives outside the file */
export function readRelations(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walk(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      if (attributes['TargetMode'] === 'External') throw refuseFile('FILE_HAS_EXTERNAL_LINKS');
      targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
  });
  return targets;
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
      if (name === 'si') texts.push((current ?? []).join(''));
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
