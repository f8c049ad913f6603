import {
  AppError,
  checkRow,
  clearedNeeds,
  fieldOf,
  isEditable,
  type Ledger,
  type LedgerRow,
  normaliseValue,
  refuseInvalid,
  type Violation,
} from '@luze/domain';
import { canEver, canOn, type Masks, maskedFor } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import type { Dialect } from '../database/dialect.ts';
import { isId } from '../database/id.ts';
import { queryIn } from '../database/rows.ts';
import { keysOf, refuseHidden, refuseUnknownFields } from './birth.ts';
import { storedRow } from './read.ts';
import { isSealedAs, sealed } from './sealed-fields.ts';
import { keptSole, soleFaults } from './sole.ts';
import { recordWrite, removeRow, updateLedgerRow, withDerived } from './store.ts';
import { rulesFor, type Writer } from './writer.ts';

type Input = Readonly<Record<string, unknown>>;

/** A transaction and what its writes need: the use cases below run inside one and commit nothing themselves. */
export interface Work {
  readonly tx: EntityManager;
  readonly dialect: Dialect;
  readonly writer: Writer;
}

/** The version somebody saw and the row as it is now: the caller presents it. */
export class StaleRow extends Error {
  readonly row: LedgerRow;
  constructor(row: LedgerRow) {
    super('the row has been written since');
    this.row = row;
  }
}

/** What a row's checks are made with. */
export const checkContext = (writer: Writer, row: LedgerRow) => ({
  today: writer.clock.today(),
  rules: rulesFor(writer, row),
});

/** The row a write is about. @throws AppError NOT_FOUND outside the reach; StaleRow */
export async function rowToWrite(
  { tx, writer }: Pick<Work, 'tx' | 'writer'>,
  ledger: Ledger,
  id: string,
  version: number | null,
): Promise<LedgerRow> {
  if (!canEver(writer.ability, 'read', ledger)) throw new AppError('FORBIDDEN');
  const row = isId(id) ? await storedRow(tx, ledger, id) : null;
  if (row === null || !canOn(writer.ability, 'read', ledger, row)) throw new AppError('NOT_FOUND');
  if (version !== null && row.version !== version) throw new StaleRow(row);
  return row;
}

/** Writes a row over the version seen, with its history. @throws AppError NOT_FOUND; StaleRow */
export async function saveRow(
  work: Work,
  ledger: Ledger,
  before: LedgerRow,
  changed: LedgerRow,
  note: { move: string; opinion: string | null; principalId: string | null },
): Promise<LedgerRow> {
  const { tx, writer } = work;
  const settled = withDerived(
    ledger,
    {
      ...sealed(writer.vault, ledger, changed),
      version: before.version + 1,
      changedBy: writer.personId,
      changedAt: writer.clock.now().toISOString(),
      handled: before.handled || before.createdBy !== writer.personId,
    },
    writer,
  );
  const after = keptSole(ledger, before, settled);
  if (after['soleKey'] !== before['soleKey']) refuseInvalid(await soleFaults(queryIn(tx), ledger, [after]));
  if (!(await updateLedgerRow(tx, ledger, before, after))) {
    const now = await storedRow(tx, ledger, before.id);
    throw now === null ? new AppError('NOT_FOUND') : new StaleRow(now);
  }
  await recordWrite(tx, writer, ledger, before, after, note);
  return after;
}

/** What of a row its writer may not touch: masked fields, and what an identity hidden from him is made of. */
export function untouchable(ledger: Ledger, masks: Masks): ReadonlySet<string> {
  const hidesIdentity = [...masks.values()].some(({ revealable }) => revealable === true);
  const sources = hidesIdentity ? Object.values(ledger.keys).map(({ from }) => from) : [];
  return new Set([...masks.keys(), ...sources]);
}

/**
 * The faults of a row that its writer may be told: none that what he is not shown has a part in, neither by its words
 * nor by being refused.
 */
function toldFaults(writer: Writer, ledger: Ledger, row: LedgerRow, masks: Masks): Violation[] {
  const context = checkContext(writer, row);
  const faults = checkRow(ledger, row, context);
  if (faults.length === 0 || masks.size === 0) return faults;
  const shown = { ...row, ...Object.fromEntries([...masks.keys()].map((name) => [name, null])) };
  const told = new Set(checkRow(ledger, shown, context).map((one) => JSON.stringify(one)));
  return faults.filter((one) => told.has(JSON.stringify(one)));
}

/** What an update may change of a row, and the faults of the rest. @param masks what the writer is not shown of it */
export function updatedRow(
  writer: Writer,
  ledger: Ledger,
  before: LedgerRow,
  input: Input,
  masks: Masks,
): { after: LedgerRow; changed: string[]; violations: Violation[] } {
  const unknown = [...refuseUnknownFields(ledger, input), ...refuseHidden(input, untouchable(ledger, masks))];
  if (unknown.length > 0) return { after: before, changed: [], violations: unknown };
  const asked = Object.keys(input).filter((name) => Object.hasOwn(ledger.asks, name));
  const values = Object.fromEntries(
    Object.entries(input)
      .filter(([name]) => !asked.includes(name))
      .map(([name, value]) => [name, normaliseValue(fieldOf(ledger, name), value)]),
  );
  // Of what is asked for beside fields only what a keyed hash is made of can be put right later.
  const keys = keysOf(ledger, input, writer.vault);
  const rekeyed = Object.keys(keys).filter((name) => keys[name] !== before[name]);
  const changed = Object.keys(values).filter(
    (name) =>
      (values[name] ?? null) !== (before[name] ?? null) &&
      !isSealedAs(writer.vault, before, name, values[name]),
  );
  const locked = [
    ...changed.filter((name) => !isEditable(ledger, name, before.state)),
    ...asked.filter((name) => !isKeyEditable(ledger, name, before.state)),
  ];
  if (locked.length > 0) {
    const violations = locked.map((field) => ({
      field,
      code: 'FIELD_NOT_EDITABLE',
      params: { state: ledger.states[before.state]?.label ?? before.state },
    }));
    return { after: before, changed, violations };
  }
  const after: LedgerRow = {
    ...before,
    ...Object.fromEntries(changed.map((name) => [name, values[name]])),
    ...Object.fromEntries(rekeyed.map((name) => [name, keys[name]])),
  };
  const touched = new Set([...changed, ...rekeyed]);
  const faults = toldFaults(writer, ledger, after, masks).filter(
    ({ field }) => touched.has(field) || field === '',
  );
  return { after, changed: [...touched], violations: [...faults, ...clearedNeeds(ledger, before, after)] };
}

/** A keyed hash is put right where the record's own fields can be, its source among them. */
const isKeyEditable = (ledger: Ledger, ask: string, state: string): boolean =>
  Object.values(ledger.keys).some(({ from }) => from === ask) && ledger.editable.in.includes(state);

/** How fields are changed. */
interface Updating {
  /** What the history calls it. */
  readonly move?: string;
  /** The writer may see at this moment whom the record is about. */
  readonly isRevealed?: boolean;
}

/** Changes fields of a record. @throws AppError FORBIDDEN, NOT_FOUND, LOCKED, INVALID; StaleRow */
export async function updateRow(
  work: Work,
  ledger: Ledger,
  id: string,
  version: number,
  input: Input,
  { move = 'update', isRevealed = false }: Updating = {},
): Promise<LedgerRow> {
  const { writer } = work;
  if (!canEver(writer.ability, 'update', ledger)) throw new AppError('FORBIDDEN');
  const before = await rowToWrite(work, ledger, id, version);
  if (!before.open) throw new AppError('LOCKED', { because: 'ROW_CLOSED', reason: 'ROW_CLOSED' });
  if (!canOn(writer.ability, 'update', ledger, before)) throw new AppError('FORBIDDEN');
  const { unitId, ...given } = input;
  if (unitId !== undefined && unitId !== null && unitId !== before.unitId)
    refuseInvalid([{ field: 'unitId', code: 'IMPORT_UNIT_FIXED' }]);
  const { after, changed, violations } = updatedRow(
    writer,
    ledger,
    before,
    given,
    maskedFor(writer.actor, ledger, before, isRevealed),
  );
  refuseInvalid(violations);
  if (changed.length === 0) return before;
  if (!canOn(writer.ability, 'update', ledger, withDerived(ledger, after, writer)))
    throw new AppError('FORBIDDEN');
  return saveRow(work, ledger, before, after, {
    move,
    opinion: null,
    principalId: writer.principalFor('update', ledger, before),
  });
}

/**
 * Gives a record back the values it had, as an import taken back does; the history keeps both.
 * @throws AppError FORBIDDEN, NOT_FOUND; StaleRow
 */
export async function restoreRow(
  work: Work,
  ledger: Ledger,
  id: string,
  version: number,
  values: Input,
): Promise<LedgerRow> {
  const before = await rowToWrite(work, ledger, id, version);
  if (!canOn(work.writer.ability, 'update', ledger, before)) throw new AppError('FORBIDDEN');
  const after: LedgerRow = { ...before, ...values };
  return saveRow(work, ledger, before, after, {
    move: 'undoImport',
    opinion: null,
    principalId: work.writer.principalFor('update', ledger, before),
  });
}

/** Deletes a record nobody else has handled. @throws AppError FORBIDDEN, NOT_FOUND, LOCKED; StaleRow */
export async function deleteRow(work: Work, ledger: Ledger, id: string, version: number): Promise<void> {
  const { writer } = work;
  if (!canEver(writer.ability, 'delete', ledger)) throw new AppError('FORBIDDEN');
  const row = await rowToWrite(work, ledger, id, version);
  if (!canOn(writer.ability, 'delete', ledger, row)) {
    throw row.createdBy === writer.personId
      ? new AppError('LOCKED', { because: 'ROW_HANDLED', reason: 'ROW_HANDLED' })
      : new AppError('FORBIDDEN');
  }
  await removeAudited(work, ledger, row);
}

/** Takes a row out and says so in the audit. @throws AppError NOT_FOUND */
export async function removeAudited({ tx, writer }: Work, ledger: Ledger, row: LedgerRow): Promise<void> {
  if (!(await removeRow(tx, ledger, row))) throw new AppError('NOT_FOUND');
  await writeAudit(tx, writer.source, {
    action: 'delete',
    entity: ledger.name,
    entityId: row.id,
    entityUnitId: row.unitId,
    detail: { version: row.version },
  });
}
