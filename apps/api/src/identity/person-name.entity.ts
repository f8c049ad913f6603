import type { LocalDate } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import { dayColumn, idColumn, refColumn, textColumn } from '../database/columns.ts';

/** A name a person bore until `validTo`; the present name stands on the person. */
export interface PersonNameRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly validTo: LocalDate;
}

export const personNameTable = new EntitySchema<PersonNameRow>({
  name: 'PersonName',
  tableName: 'person_former_name',
  columns: {
    id: idColumn(),
    personId: refColumn(),
    name: textColumn(60),
    validTo: dayColumn(),
  },
});
