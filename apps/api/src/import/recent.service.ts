import { AppError, type Ledger } from '@luze/domain';
import { In } from 'typeorm';
import { type Context, requireViewer } from '../context.ts';
import type { ImportCounts } from './counts.ts';
import { type ImportJobRow, importJobTable } from './import.entity.ts';
import { readsLedger, unitsOfImports } from './visible-jobs.ts';

/** An import carried out, for the list of recent ones. */
export interface RecentImport {
  readonly importId: string;
  readonly fileName: string;
  readonly state: ImportJobRow['state'];
  readonly counts: ImportCounts;
  readonly person: string;
  readonly committedAt: string;
  /** The viewer's own, and not taken back yet. */
  readonly mayUndo: boolean;
}

const RECENT = 10;

/** The last imports of a ledger that were carried out, the viewer's own and those of units below. @throws AppError FORBIDDEN */
export async function recentImports(context: Context, ledger: Ledger): Promise<RecentImport[]> {
  const viewer = requireViewer(context);
  if (!readsLedger(context, ledger)) throw new AppError('FORBIDDEN');
  const states = ['COMMITTED', 'UNDONE'] as const;
  const where = { ledger: ledger.name, state: In([...states]) };
  const jobs = await context.database.read.find(importJobTable, {
    select: { id: true, fileName: true, state: true, counts: true, personId: true, committedAt: true },
    where: [
      { ...where, personId: viewer.personId },
      { ...where, unitId: In(await unitsOfImports(context, ledger)) },
    ],
    order: { id: 'DESC' },
    take: RECENT,
  });
  return Promise.all(
    jobs.map(async (job) => ({
      importId: job.id,
      fileName: job.fileName,
      state: job.state,
      counts: job.counts,
      person: (await context.loaders.person.load(job.personId))?.name ?? '',
      committedAt: (job.committedAt ?? job.createdAt).toISOString(),
      mayUndo: job.personId === viewer.personId && job.state === 'COMMITTED',
    })),
  );
}
