import { AppError, REVEAL, revealStateAt } from '@luze/domain';
import { IsNull, MoreThan } from 'typeorm';
import { type Context, requireViewer } from '../context.ts';
import { type RevealRow, revealTable } from './reveal.entity.ts';
import type { RevealType } from './reveal.type.ts';
import { findSubject, type RevealSubject, requireSubject } from './reveal-access.ts';

/** The longest list anybody reads of one record, or is asked to decide. */
const MOST = 200;

/** A question as its reader is shown it. */
export async function presentReveal(
  context: Context,
  { number, isHolder }: Pick<RevealSubject, 'number' | 'isHolder'>,
  row: RevealRow,
): Promise<RevealType> {
  const { personId } = requireViewer(context);
  const state = revealStateAt(row, context.clock.systemNow());
  const named = async (id: string) => ({ id, name: (await context.loaders.person.load(id))?.name ?? '' });
  return {
    ...row,
    number,
    state,
    askedBy: await named(row.askedBy),
    decidedBy: row.decidedBy === null ? null : await named(row.decidedBy),
    mayDecide: state === 'WAITING' && isHolder && row.askedBy !== personId,
    mayOpen: state === 'CONSENTED' && isHolder && row.askedBy === personId,
  };
}

/**
 * Who asked to see whom a record is about, why, and who saw: for holders of the duty over it and its auditors.
 * @throws AppError NOT_FOUND, FORBIDDEN
 */
export async function revealsOf(context: Context, subject: string, id: string): Promise<RevealType[]> {
  const about = await requireSubject(context, subject, id);
  if (!about.readsList) throw new AppError('FORBIDDEN');
  const rows = await context.database.read.find(revealTable, {
    where: { subject: about.ledger.name, recordId: about.row.id },
    order: { id: 'DESC' },
    take: MOST,
  });
  return Promise.all(rows.map((row) => presentReveal(context, about, row)));
}

/** Questions of others that wait for the viewer's consent, the oldest first; of records he does not read, none. */
export async function revealsToDecide(context: Context): Promise<RevealType[]> {
  const { personId } = requireViewer(context);
  const since = new Date(context.clock.systemNow().getTime() - REVEAL.waitMs);
  const rows = await context.database.read.find(revealTable, {
    where: { decidedAt: IsNull(), askedAt: MoreThan(since) },
    order: { id: 'ASC' },
    take: MOST,
  });
  const shown = rows
    .filter(({ askedBy }) => askedBy !== personId)
    .map(async (row) => {
      const about = await findSubject(context, row.subject, row.recordId).catch(refusedAsNone);
      return about?.isHolder === true ? [await presentReveal(context, about, row)] : [];
    });
  return (await Promise.all(shown)).flat();
}

/** Who reads no record of a ledger is asked nothing about one. */
function refusedAsNone(error: unknown): null {
  if (error instanceof AppError && error.code === 'FORBIDDEN') return null;
  throw error;
}
