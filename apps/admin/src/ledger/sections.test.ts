import { ledgers } from '@luze/domain';
import { expect, it } from 'vitest';
import { newFields, sectionsForCreate } from './sections.ts';

it.each(ledgers.map((ledger) => [ledger.name, ledger] as const))(
  'a new %s is asked for every field a record is born with, in some section',
  (_name, ledger) => {
    const born = Object.entries(ledger.fields).flatMap(([name, { byMoveOnly }]) =>
      byMoveOnly === true ? [] : [name],
    );
    expect(newFields(ledger)).toEqual(expect.arrayContaining(born));
    const shown = new Set(sectionsForCreate(ledger, new Set()).flatMap(({ fields }) => fields));
    const required = born.filter((name) => ledger.fields[name]?.required === true);
    expect(required.filter((name) => !shown.has(name))).toEqual([]);
  },
);
