import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { execute } from '../database/rows.ts';
import { clean } from './person-input.ts';

/** A person whose staff number nobody has entered. */
export const NO_STAFF_NO = { recordKey: null, staffNo: null, personKey: null } as const;

/** The purpose of the keyed hash by which a person and a case about him are matched. */
export const PERSON_KEY = 'staff number';

/**
 * Stores a staff number sealed, with its keyed hash.
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
  const place = `person ${personId}`;
  const key = staffNo === null ? null : vault.newRecordKey(place);
  await execute(tx, 'UPDATE person SET record_key = ?, staff_no = ?, person_key = ? WHERE id = ?', [
    key,
    key === null || staffNo === null ? null : vault.seal(key, place, 'staff_no', staffNo),
    staffNo === null ? null : vault.keyed(PERSON_KEY, staffNo),
    personId,
  ]);
}
