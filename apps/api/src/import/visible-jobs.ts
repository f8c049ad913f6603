import { idsOf, type Ledger } from '@luze/domain';
import { authoritiesOf, canEver, grantsOf } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { placeholders } from '../database/placeholders.ts';

/** True where the viewer reads records of the ledger at all; who does not learns of no import of it, not of his own. */
export const readsLedger = (context: Context, ledger: Ledger): boolean =>
  canEver(context.ability, 'read', ledger);

/**
 * Units the viewer answers for in an office that reads the ledger: imports for units below are his to see. None where
 * records are kept from people they concern: what others brought in tells of records he may not know of.
 */
function officesOver(context: Context, ledger: Ledger): string[] {
  if (ledger.recusal !== null) return [];
  const { actor, personId } = requireViewer(context);
  return authoritiesOf(actor)
    .filter((authority) => grantsOf(ledger, authority, personId).some(({ action }) => action === 'read'))
    .map(({ assignment }) => assignment.unitId);
}

/** True where the viewer's office stands above the unit an import of the ledger was made for. */
export async function isOverImport(context: Context, ledger: Ledger, unitId: string): Promise<boolean> {
  const offices = officesOver(context, ledger);
  if (offices.length === 0) return false;
  const [unit] = await context.database.query<{ path: string }>('SELECT path FROM unit WHERE id = ?', [
    unitId,
  ]);
  const above = new Set(idsOf(unit?.path ?? '').filter((id) => id !== unitId));
  return offices.some((id) => above.has(id));
}

/** Units whose imports of the ledger the viewer sees beside his own: those strictly below his offices. */
export async function unitsOfImports(context: Context, ledger: Ledger): Promise<string[]> {
  const offices = officesOver(context, ledger);
  if (offices.length === 0) return [];
  const paths = await context.database.query<{ path: string }>(
    `SELECT path FROM unit WHERE id IN (${placeholders(offices)})`,
    offices,
  );
  const rows = await context.database.query<{ id: unknown }>(
    `SELECT id FROM unit WHERE ${paths.map(() => 'path LIKE ?').join(' OR ') || '1 = 0'}`,
    paths.map(({ path }) => `${path}_%`),
  );
  return rows.map(({ id }) => String(id));
}
