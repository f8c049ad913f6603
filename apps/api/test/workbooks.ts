import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Client } from './server.ts';

export type CellValue = string | number | boolean | Date | { formula: string; result?: unknown } | null;
export type Line = readonly CellValue[];

/** The columns an official cannot leave out, in the order of the ledger. */
export const HEADINGS = [
  '序号',
  '隐患编号',
  '区县',
  '站所(支部)',
  '行业',
  '单位(点位)名称',
  '地点',
  '隐患描述',
  '隐患等级',
  '隐患来源',
  '发现时间',
  '发现人',
  '整改措施',
  '整改资金(万元)',
  '整改时限',
] as const;

export type Heading = (typeof HEADINGS)[number];

/** A row by heading; what is not said is left empty. */
export const row = (values: Partial<Record<Heading, CellValue>>): Line =>
  HEADINGS.map((heading) => values[heading] ?? null);

/** A good new row; `more` overrides it. */
export const goodRow = (name: string, more: Partial<Record<Heading, CellValue>> = {}): Line =>
  row({
    区县: '石栈县',
    '站所(支部)': '柳津所',
    行业: '矿山',
    '单位(点位)名称': name,
    隐患描述: `${name}边坡开裂`,
    隐患等级: '一般',
    隐患来源: '自查',
    发现时间: '2021-12-01',
    发现人: '柳津所值班员',
    ...more,
  });

interface SheetOptions {
  readonly above?: readonly Line[];
  readonly headings?: Line;
  readonly below?: readonly Line[];
  touch?(sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook): void;
}

/** A workbook as Excel saves it. */
export async function workbook(rows: readonly Line[], options: SheetOptions = {}): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  const { above = [], headings = [...HEADINGS], below = [] } = options;
  for (const line of [...above, headings, ...rows, ...below]) sheet.addRow([...line]);
  options.touch?.(sheet, book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const letter = (at: number): string => String.fromCharCode(65 + at);

const inline = (value: CellValue, at: number, line: number): string => {
  const address = `${letter(at)}${line}`;
  if (value === null) return '';
  return typeof value === 'number'
    ? `<x:c r="${address}"><x:v>${value}</x:v></x:c>`
    : `<x:c r="${address}" t="inlineStr"><x:is><x:t>${escaped(String(value))}</x:t></x:is></x:c>`;
};

/** A workbook as WPS saves it: prefixed elements, inline texts, no shared strings, no styles, days from 1904. */
export async function wpsWorkbook(rows: readonly Line[]): Promise<Buffer> {
  const zip = new JSZip();
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<?xml version="1.0"?><x:workbook xmlns:x="${main}" xmlns:r="${relations}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Sheet1" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  const lines = [[...HEADINGS] as Line, ...rows].map(
    (line, index) =>
      `<x:row r="${index + 1}">${line.map((value, at) => inline(value, at, index + 1)).join('')}</x:row>`,
  );
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData>${lines.join('')}</x:sheetData></x:worksheet>`,
  );
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

export interface Verdict {
  readonly importId: string;
  readonly counts: Readonly<Record<'CREATE' | 'UPDATE' | 'UNCHANGED' | 'WARN' | 'REJECT', number>>;
  readonly sheet: string;
  readonly ignoredColumns: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly outcome: string;
    readonly violations: readonly {
      readonly column: string;
      readonly field: string;
      readonly code: string;
      readonly message: string;
      readonly value: string | null;
    }[];
  }[];
}

/** Sends a file and returns the whole answer. */
export function upload(
  client: Client,
  file: Buffer,
  query = '?dryRun=1',
  name = 'book.xlsx',
): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(file)]), name);
  return client.fetch(`/imports/hazard${query}`, { method: 'POST', body });
}

/** @throws Error with the answer when the file is refused as a whole */
export async function check(client: Client, file: Buffer): Promise<Verdict> {
  const response = await upload(client, file);
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${body}`);
  return JSON.parse(body) as Verdict;
}

export const post = (client: Client, path: string, body: object = {}): Promise<Response> =>
  client.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** The lines of a workbook that came back, texts and numbers as Excel shows them. */
export async function linesOf(response: Response): Promise<CellValue[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await response.arrayBuffer()) as never);
  const sheet = book.worksheets[0];
  const lines: CellValue[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (line) => {
    lines.push(((line.values as CellValue[]) ?? []).slice(1).map((value) => value ?? null));
  });
  return lines;
}
