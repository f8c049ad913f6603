import { hasReveals, type Ledger } from '@luze/domain';
import { holdsDiscipline } from '@luze/permissions';
import type { Context } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { isId } from '../database/id.ts';
import type { Reader } from './reader.ts';

/** True where a reader's masks on a ledger hide anything that can be opened on request. */
const hidesIdentities = (reader: Reader, ledger: Ledger): boolean =>
  hasReveals(ledger) && reader.masks(ledger).clouded.size > 0;

/** True while the viewer, in this session, may see whom a record is about. */
export async function isRevealed(
  { database, viewer, clock }: Pick<Context, 'database' | 'viewer' | 'clock'>,
  reader: Reader,
  ledger: Ledger,
  id: string,
): Promise<boolean> {
  if (viewer === null || !isId(id) || !hidesIdentities(reader, ledger)) return false;
  if (!viewer.assignments.some(holdsDiscipline)) return false;
  const found = await database.query(
    'SELECT id FROM reveal WHERE subject = ? AND record_id = ? AND asked_by = ? AND session_id = ? AND hides_at > ? LIMIT 1',
    [ledger.name, id, viewer.personId, viewer.sessionId, sqlInstant(clock.systemNow())],
  );
  return found.length > 0;
}
