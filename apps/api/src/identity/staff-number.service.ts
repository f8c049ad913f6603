import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { execute } from '../database/rows.ts';
import { STAFF_NUMBER, type Vault } from '../secrets/vault.service.ts';
import { clean } from './person-input.ts';

/** A person whose staff number nobody has entered. */
export const NO_STAFF_NO = { recordKey: null, staffNo: null } as const;

const placeOf = (personId: string): string => `person ${personId}`;

/**
 * The keyed hash by which records are kept from whom they are about, made of his sealed staff number; null without one.
 * @throws Error where it does not open: nobody is let in of whom it cannot be told what is kept from him
 */
export const personKeyOf = (
  vault: Vault,
  personId: string,
  recordKey: string | null,
  staffNo: string | null,
): string | null =>
  recordKey === null || staffNo === null
    ? null
    : vault.keyed(STAFF_NUMBER, vault.open(recordKey, placeOf(personId), 'staff_no', staffNo));

/**
 * Stores a staff number sealed. What it matches is not stored beside it: whoever held a copy of the database could else
 * find the person a case is about by comparing two columns.
 * @param given as it was entered; absent: unchanged, null or blank: taken out
 */
export async function sealStaffNo(
  tx: EntityManager,
  { vault }: Pick<App, 'vault'>,
  personId: string,
  given: string | null | undefined,
): Promise<void> {
  if (given === undefined) return;
  const staffNo = clean(given);
  const place = placeOf(personId);
  const key = staffNo === null ? null : vault.newRecordKey(place);
  await execute(tx, 'UPDATE person SET record_key = ?, staff_no = ? WHERE id = ?', [
    key,
    key === null || staffNo === null ? null : vault.seal(key, place, 'staff_no', staffNo),
    personId,
  ]);
}
