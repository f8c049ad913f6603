import { ledgers } from '@luze/domain';
import { In } from 'typeorm';
import { dialectOf, forUpdate } from '../database/dialect.ts';
import { select } from '../database/rows.ts';
import type { KeyHolder } from '../secrets/key-holder.type.ts';
import { isSealed, placeOfDraft, type SealedContent } from './draft.service.ts';
import { formDraftTable } from './form-draft.entity.ts';

const sealedLedgers = ledgers.filter(({ name }) => isSealed(name)).map(({ name }) => name);

/** Drafts bear the key within their content; they are locked, since a content cannot be compared on every database. */
export const draftKeys: KeyHolder = {
  table: 'form_draft',
  async newest(tx) {
    const draft = await tx.findOne(formDraftTable, {
      where: { ledger: In(sealedLedgers) },
      order: { id: 'DESC' },
    });
    return draft === null ? null : { key: (draft.content as SealedContent).key, place: placeOfDraft(draft) };
  },
  async count(tx) {
    const counts = new Map<string, number>();
    for (const { content } of await tx.findBy(formDraftTable, { ledger: In(sealedLedgers) })) {
      const [name = ''] = (content as SealedContent).key.split('.', 1);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  },
  async step(tx, vault, after, most) {
    const marks = sealedLedgers.map(() => '?').join(', ');
    const rows = await select<{ id: unknown }>(
      tx,
      `SELECT id FROM form_draft WHERE id > ? AND ledger IN (${marks}) ORDER BY id LIMIT ${most}${forUpdate(dialectOf(tx))}`,
      [after, ...sealedLedgers],
    );
    const ids = rows.map(({ id }) => String(id));
    if (ids.length === 0) return { last: null, seen: 0, wrapped: 0 };
    let wrapped = 0;
    for (const draft of await tx.findBy(formDraftTable, { id: In(ids) })) {
      const { key: old, text } = draft.content as SealedContent;
      const key = vault.rewrapped(old, placeOfDraft(draft));
      if (key === null) continue;
      await tx.update(formDraftTable, { id: draft.id }, { content: { key, text } } as never);
      wrapped++;
    }
    return { last: ids.at(-1) ?? null, seen: ids.length, wrapped };
  },
};
