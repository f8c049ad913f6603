import { writeNumberedAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import type { LedgerAccess } from '../ledger/of-context.ts';
import type { SheetFrame } from '../workbook/write-book.ts';

/** What is about to leave the house, and why. */
interface Leaving {
  readonly title: string;
  readonly entity: string;
  readonly fieldSet: readonly string[];
  readonly detail: Readonly<Record<string, string | number>>;
  readonly reason: string | null;
  /** Unit the file speaks for. */
  readonly unitId: string;
}

/** Audits a file that is about to be written and names it: `2021-石栈县局-…台账-20211231.xlsx`. */
export async function nameExport(
  context: Context,
  { loaders }: LedgerAccess,
  { title, unitId, ...entry }: Leaving,
): Promise<{ readonly name: string; readonly about: SheetFrame }> {
  const viewer = requireViewer(context);
  const unit = (await loaders.units.load(unitId))?.shortName ?? '';
  const day = context.clock.today();
  const audit = await context.database.transaction((tx) =>
    writeNumberedAudit(tx, context, { action: 'export', ...entry }),
  );
  return {
    name: `${day.slice(0, 4)}-${unit}-${title}-${day.replaceAll('-', '')}.xlsx`.replace(/[\\/:*?"<>|]/g, ''),
    about: { unit, person: viewer.personName, day, audit },
  };
}
