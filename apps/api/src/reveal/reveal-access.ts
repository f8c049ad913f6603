import { AppError, findLedger, isEmptied, type Ledger, type LedgerRow, meets } from '@luze/domain';
import { reachOf } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { isId } from '../database/id.ts';
import { accessOf } from '../ledger/of-context.ts';
import { allRows } from '../ledger/read.ts';
import { holdsOver } from './reveal-holders.service.ts';

/** A record the viewer reads, with what a question about its identity needs to know. */
export interface RevealSubject {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
  /** Number of the record. */
  readonly number: string;
  /** The viewer holds the duty himself, over this record, and its identity is hidden from him. */
  readonly isHolder: boolean;
  /** The viewer may read who asked and who saw. */
  readonly readsList: boolean;
}

/**
 * A record by ledger and id, as far as the viewer reads it.
 * @throws AppError NOT_FOUND for a ledger or record that is not there or not to be read
 */
export async function requireSubject(context: Context, subject: string, id: string): Promise<RevealSubject> {
  const found = await findSubject(context, subject, id);
  if (found === null) throw new AppError('NOT_FOUND');
  return found;
}

/** A record by ledger and id, as far as the viewer reads it; null where he reads none. */
export async function findSubject(
  context: Context,
  subject: string,
  id: string,
): Promise<RevealSubject | null> {
  const viewer = requireViewer(context);
  const ledger = findLedger(subject);
  const { reader } = await accessOf(context);
  if (ledger === null || !isId(id)) return null;
  const [row] = await allRows(reader, ledger, { filter: { id: { in: [id] } }, limit: 1 });
  if (row === undefined) return null;
  const masks = reader.masks(ledger).of(row);
  const isHidden = !isEmptied(row) && [...masks.values()].some(({ revealable }) => revealable === true);
  const over = viewer.assignments.filter((assignment) => meets(row, reachOf(assignment)));
  const isCity = holdsOver(viewer, row);
  return {
    ledger,
    row,
    number: String(row[ledger.number.field] ?? ''),
    isHolder: isHidden && isCity,
    readsList: isCity || over.some(({ role }) => role === 'AUDITOR'),
  };
}
