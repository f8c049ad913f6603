import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createApp } from '../app.ts';
import { checkImport, type ImportVerdict } from '../import/check.service.ts';
import { commitImport } from '../import/import.service.ts';
import { createLog } from '../log.ts';
import { ledgerOfSlug } from '../workbook/ledger-slug.ts';
import { contextAs } from './as-account.ts';
import { UsageError, type Verb } from './command.ts';
import { asUsage } from './init.ts';
import { withDatabase } from './with-database.ts';

const USAGE = 'usage: luze import <ledger> <file.xlsx> --as <account> [--dry-run] [--history]';

function report({ counts, rows }: ImportVerdict): void {
  for (const { row, outcome, violations } of rows) {
    for (const { column, message } of violations)
      console.log(`${row}\t${outcome}\t${column === '' ? '' : `${column}\t`}${message}`);
  }
  console.log(
    Object.entries(counts)
      .map(([outcome, count]) => `${outcome} ${count}`)
      .join(', '),
  );
}

/** `luze import hazard book.xlsx --as sz.clerk [--dry-run] [--history]`: everything in the file, or nothing. */
export const importVerb: Verb = ({ env, words, options }) => {
  const [ledgerName = '', file = ''] = words;
  if (ledgerName === '' || file === '') throw new UsageError(USAGE);
  return withDatabase(env, async (database) => {
    const app = await createApp({ env, database, log: createLog() });
    const context = await contextAs(app, options.get('as') ?? '');
    const upload = { name: basename(file), bytes: await readFile(file), history: options.has('history') };
    const verdict = await Promise.resolve()
      .then(() => checkImport(context, ledgerOfSlug(ledgerName), upload))
      .catch(asUsage);
    report(verdict);
    if (options.has('dry-run')) return verdict.counts.REJECT === 0 ? 0 : 1;
    const { counts } = await commitImport(context, verdict.importId, 'ALL_OR_NOTHING').catch(asUsage);
    console.log(`written: ${counts.CREATE} new, ${counts.UPDATE} changed, ${counts.UNCHANGED} unchanged`);
    return 0;
  });
};
