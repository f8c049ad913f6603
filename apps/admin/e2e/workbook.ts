import ExcelJS from 'exceljs';

const HEADINGS = 3;

async function load(bytes: Buffer): Promise<{ book: ExcelJS.Workbook; sheet: ExcelJS.Worksheet }> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return { book, sheet };
}

function put(sheet: ExcelJS.Worksheet, line: number, values: Readonly<Record<string, string>>): void {
  sheet.getRow(HEADINGS).eachCell((cell, column) => {
    const value = values[String(cell.value)];
    if (value !== undefined) sheet.getCell(line, column).value = value;
  });
}

/** A template filled in. */
export async function bookOf(
  template: Buffer,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<Buffer> {
  const { book, sheet } = await load(template);
  rows.forEach((row, index) => {
    put(sheet, HEADINGS + 1 + index, row);
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The first failed row with some cells written anew. */
export async function mend(failed: Buffer, values: Readonly<Record<string, string>>): Promise<Buffer> {
  const { book, sheet } = await load(failed);
  put(sheet, HEADINGS + 1, values);
  return Buffer.from(await book.xlsx.writeBuffer());
}
