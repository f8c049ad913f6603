import type { EntityManager } from 'typeorm';
import { promise, type Receiver } from '../jobs/outbox.service.ts';
import { attachmentTable } from './attachment.entity.ts';
import { dropFile } from './file-store.ts';

/** Kind of the promise that bytes nobody names any more are taken off the disk. */
export const DROP_FILES = 'dropFiles';

/** Promises to take bytes off the disk once the transaction that forgot them stands. */
export const promiseToDrop = async (
  tx: EntityManager,
  hashes: readonly string[],
  now: Date,
): Promise<void> => {
  if (hashes.length > 0) await promise(tx, DROP_FILES, { hashes }, now);
};

/** Takes them off the disk, but for those some other attachment still names. @param dataDir where files lie */
export const fileDropper =
  (dataDir: string): Receiver =>
  async (tx, { payload }) => {
    for (const sha256 of (payload as { readonly hashes: readonly string[] }).hashes)
      if ((await tx.countBy(attachmentTable, { sha256 })) === 0) await dropFile(dataDir, sha256);
  };
