import { ledgers } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { allColumns } from './columns.ts';
import { columnsOrdered, exportableKeys, fieldsOrdered, workbookHeadings } from './export-columns.ts';

describe.each(ledgers)('an export of $name', (ledger) => {
  const headings = workbookHeadings(ledger);
  const fields = ledger.workbook.columns
    .map(({ source }) => source)
    .filter((source) => Object.hasOwn(ledger.fields, source));

  it('of all columns asks for the whole workbook', () => {
    expect(columnsOrdered(ledger, 'every', ['title'], [])).toEqual([]);
    expect(fieldsOrdered(ledger, [])).toEqual([...new Set(fields)]);
  });

  it('lets every heading be ticked, each once', () => {
    expect(new Set(headings).size).toBe(headings.length);
    expect(columnsOrdered(ledger, 'picked', [], headings.toReversed())).toEqual(headings);
  });

  it('takes of the list what a file can have, and the number where that is nothing', () => {
    const shown = exportableKeys(ledger, allColumns(ledger));
    expect(shown).toEqual(expect.arrayContaining(Object.keys(ledger.fields)));
    expect(shown.includes('state')).toBe(ledger.workbook.columns.some(({ source }) => source === 'state'));
    expect(columnsOrdered(ledger, 'shown', ['light'], [])).toEqual([ledger.number.field]);
  });
});
