import { AppError, findLedger, refuseInvalid } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { type Context, requireViewer } from '../context.ts';
import { asId, isId } from '../database/id.ts';
import { execute, insertRow } from '../database/rows.ts';
import { type ContentColumn, openContent, sealContent } from '../secrets/sealed-content.service.ts';
import { type FormDraftRow, formDraftTable } from './form-draft.entity.ts';
import { listSettingsTable } from './list-settings.entity.ts';

const MOST_CHARACTERS = 60_000;
const MOST_DRAFTS = 50;
/** Stands for "a new record" in a column that is never null. */
const NEW_RECORD = '0';

/** @throws AppError NOT_FOUND for a ledger nobody keeps */
function knownLedger(name: string): string {
  if (findLedger(name) === null) throw new AppError('NOT_FOUND');
  return name;
}

function refuseTooLong(field: string, value: unknown): void {
  const { length } = JSON.stringify(value ?? null);
  if (length > MOST_CHARACTERS)
    refuseInvalid([{ field, code: 'TOO_LONG', params: { max: MOST_CHARACTERS, length } }]);
}

const recordOf = (recordId: string | null | undefined): string => (recordId ? asId(recordId) : NEW_RECORD);

/** The viewer's unsent form of a record, or of a new one. */
export async function ownDraft(
  context: Context,
  ledger: string,
  recordId: string | null,
): Promise<FormDraftRow | null> {
  const { personId } = requireViewer(context);
  if (recordId !== null && !isId(recordId)) return null;
  const found = await context.database.read.findOneBy(formDraftTable, {
    personId,
    ledger: knownLedger(ledger),
    recordId: recordOf(recordId),
  });
  return found === null ? null : opened(context, found);
}

export async function ownDrafts(context: Context): Promise<FormDraftRow[]> {
  const { personId } = requireViewer(context);
  const found = await context.database.read.find(formDraftTable, {
    where: { personId },
    order: { savedAt: 'DESC' },
    take: MOST_DRAFTS,
  });
  return found.map((draft) => opened(context, draft));
}

/** Where drafts of sealed ledgers keep what was typed. */
export const draftContents: ContentColumn = {
  table: 'form_draft',
  column: 'content',
  placeBy: ['person_id', 'ledger', 'record_id'],
};

type DraftPlace = Pick<FormDraftRow, 'personId' | 'ledger' | 'recordId'>;

const placed = ({ personId, ledger, recordId }: DraftPlace) => ({
  ledger,
  by: [personId, ledger, recordId],
});

const opened = ({ vault }: Context, draft: FormDraftRow): FormDraftRow => ({
  ...draft,
  content: openContent(vault, draftContents, placed(draft), draft.content),
});

/** Keeps what was typed, over what was kept before. A draft is nobody's business but the person's: it is not audited. */
export async function saveDraft(
  context: Context,
  ledger: string,
  recordId: string | null,
  content: unknown,
): Promise<FormDraftRow> {
  const { personId } = requireViewer(context);
  const key = { personId, ledger: knownLedger(ledger), recordId: recordOf(recordId) };
  refuseTooLong('content', content);
  const savedAt = context.clock.systemNow();
  const stored = sealContent(context.vault, draftContents, placed(key), content);
  return context.database.transaction(async (tx) => {
    const known = await tx.findOneBy(formDraftTable, key);
    if (known === null) {
      await refuseTooMany(tx, personId);
      return {
        ...key,
        id: await insertRow(tx, formDraftTable, { ...key, content: stored, savedAt }),
        content,
        savedAt,
      };
    }
    await tx.update(formDraftTable, { id: known.id }, { content: stored, savedAt } as never);
    return { ...known, content, savedAt };
  });
}

async function refuseTooMany(tx: EntityManager, personId: string): Promise<void> {
  const count = await tx.countBy(formDraftTable, { personId });
  if (count >= MOST_DRAFTS) refuseInvalid([{ field: '', code: 'TOO_LARGE', params: { max: MOST_DRAFTS } }]);
}

/** @throws AppError NOT_FOUND */
export async function deleteDraft(context: Context, id: string): Promise<boolean> {
  const { personId } = requireViewer(context);
  const deleted = await context.database.transaction((tx) =>
    execute(tx, 'DELETE FROM form_draft WHERE id = ? AND person_id = ?', [asId(id), personId]),
  );
  if (deleted === 0) throw new AppError('NOT_FOUND');
  return true;
}

/** How the viewer likes a ledger's list; null when he has never said. */
export async function ownListSettings(
  context: Context,
  ledger: string,
): Promise<{ ledger: string; settings: unknown } | null> {
  const { personId } = requireViewer(context);
  return context.database.read.findOneBy(listSettingsTable, { personId, ledger: knownLedger(ledger) });
}

export async function saveListSettings(
  context: Context,
  ledger: string,
  settings: unknown,
): Promise<{ ledger: string; settings: unknown }> {
  const { personId } = requireViewer(context);
  const key = { personId, ledger: knownLedger(ledger) };
  refuseTooLong('settings', settings);
  await context.database.transaction(async (tx) => {
    const known = await tx.findOneBy(listSettingsTable, key);
    if (known === null) await insertRow(tx, listSettingsTable, { ...key, settings });
    else await tx.update(listSettingsTable, { id: known.id }, { settings } as never);
  });
  return { ledger, settings };
}
