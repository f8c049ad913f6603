import { type Ledger, type LedgerRow, NO_ID, refuseInvalid, rulesOn } from '@luze/domain';
import { NOT_RECUSED } from '@luze/permissions';
import { systemSource } from '../audit/audit.service.ts';
import type { App } from '../context.ts';
import { queryIn } from '../database/rows.ts';
import { birthplaceOf, fieldValuesOf, newRow } from './birth.ts';
import { nextNumber } from './number-series.ts';
import { checkContext, type Work } from './service.ts';
import { insertLedgerRow, recordWrite, withDerived } from './store.ts';
import { makeWriter, type Writer } from './writer.ts';

/** The system as a writer: nobody, who holds nothing; its acts stand in history and audit without a person. */
export const systemWriter = (
  { clock, auditKey, vault }: Pick<App, 'clock' | 'auditKey' | 'vault'>,
  parameters: Writer['parameters'],
): Writer =>
  makeWriter({
    personId: NO_ID,
    personName: '',
    actor: { personId: NO_ID, assignments: [], delegations: [], recusal: NOT_RECUSED },
    clock,
    parameters,
    source: systemSource({ clock, auditKey }),
    vault,
  });

/**
 * Enters a record nobody enters: what the system says by itself, at night.
 * @param work of a `systemWriter`
 * @param input values of fields, those only moves write among them
 * @throws AppError INVALID where the record would be none a person may enter
 */
export async function enterBySystem(
  { tx, dialect, writer }: Work,
  ledger: Ledger,
  unitId: string,
  input: Readonly<Record<string, unknown>>,
): Promise<LedgerRow> {
  const place = await birthplaceOf(queryIn(tx), unitId, ledger.unitLevels);
  const today = writer.clock.today();
  const values = fieldValuesOf(ledger, {
    input,
    actorName: '',
    unitLevel: place.unitLevel,
    today,
    rules: rulesOn(writer.parameters, today),
  });
  const bare = newRow(ledger, place, values, writer);
  const number = await nextNumber(tx, dialect, ledger, { county: place.countyCode, year: bare.year });
  const born = withDerived(ledger, { ...bare, [ledger.number.field]: number, importId: null }, writer);
  refuseInvalid(ledger.check(born, checkContext(writer, born)));
  const row = await insertLedgerRow(tx, writer.vault, ledger, born);
  await recordWrite(tx, writer, ledger, null, row, { move: 'create', opinion: null, principalId: null });
  return row;
}
