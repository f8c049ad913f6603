import { ledgers } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { exportColumns } from './export-columns.ts';

describe.each(ledgers)('an export of $name', (ledger) => {
  const headings = ledger.workbook.columns.map(({ heading }) => heading);
  const textsOf = (wanted: readonly string[]): string[] =>
    exportColumns(ledger, wanted).map(({ text }) => text);

  it('has every column of the workbook, asked for or named, computed ones included', () => {
    expect(textsOf([])).toEqual(headings);
    expect(textsOf(headings)).toEqual(headings);
  });

  it('has one column for one heading, beside those that say which row it is', () => {
    for (const { heading, source } of ledger.workbook.columns) {
      const columns = exportColumns(ledger, [heading]);
      expect(columns.map(({ text }) => text)).toContain(heading);
      const others = columns.filter(({ text }) => text !== heading).map((column) => column.source);
      for (const other of others)
        expect(['index', 'county', 'unit', ledger.number.field, source]).toContain(other);
    }
  });

  it('has every field, named', () => {
    const fields = Object.keys(ledger.fields);
    expect(exportColumns(ledger, fields).map(({ source }) => source)).toEqual(expect.arrayContaining(fields));
  });
});
