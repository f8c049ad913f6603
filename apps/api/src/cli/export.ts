import { writeFile } from 'node:fs/promises';
import { createApp } from '../app.ts';
import { exportNow, MOST_ROWS } from '../export/export.service.ts';
import { createLog } from '../log.ts';
import { ledgerOfSlug } from '../workbook/ledger-slug.ts';
import { contextAs } from './as-account.ts';
import { UsageError, type Verb } from './command.ts';
import { asUsage } from './init.ts';
import { withDatabase } from './with-database.ts';

const USAGE = 'usage: luze export <ledger> <file.xlsx> --as <account> [--reason <text>]';

/** `luze export hazard book.xlsx --as city.admin`: every row the account reads, in the ledger's own format. */
export const exportVerb: Verb = ({ env, words, options }) => {
  const [ledgerName = '', file = ''] = words;
  if (ledgerName === '' || file === '') throw new UsageError(USAGE);
  return withDatabase(env, async (database) => {
    const app = await createApp({ env, database, log: createLog() });
    const context = await contextAs(app, options.get('as') ?? '');
    const order = { filter: null, columns: [], reason: options.get('reason') ?? null };
    const made = await Promise.resolve()
      .then(() => exportNow(context, ledgerOfSlug(ledgerName), order, MOST_ROWS))
      .catch(asUsage);
    await writeFile(file, made.bytes, { mode: 0o600 });
    console.log(`${file}: ${made.name}`);
    return 0;
  });
};
