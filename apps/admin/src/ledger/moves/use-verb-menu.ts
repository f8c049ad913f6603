import { type Ledger, nextMoveOf, otherMovesOf } from '@luze/domain';
import { App, type MenuProps } from 'antd';
import { useNavigate } from 'react-router';
import { carrying } from '../form/copy.ts';
import { moveText } from '../marks.ts';
import { createPath, editPath } from '../names.ts';
import { useReader } from '../reader.ts';
import type { LedgerRecord } from '../record.ts';
import { useWords } from '../words.ts';
import { useRemove } from './use-remove.ts';

type Item = NonNullable<MenuProps['items']>[number];

export interface VerbMenu {
  /** The verb of the record's next step; null where it is not the reader's. */
  readonly next: string | null;
  /** Other verbs without danger. */
  readonly plain: readonly string[];
  readonly dangers: readonly string[];
  textOf(move: string): string;
  /** Entries of a menu with these verbs, 编辑 before them, what is dangerous last and apart. */
  itemsOf(plain: readonly string[]): Item[];
  /** Does what an entry says. @param key of the entry */
  choose(key: string): void;
  edit(): void;
  /** Begins a new record with what of this one would be written again; null where the reader enters none. */
  readonly copy: (() => void) | null;
  askRemove(): void;
}

/**
 * What the reader may do with a record, as buttons and as a menu.
 * @param onMove begins a move
 * @param onGone the record was deleted
 */
export function useVerbMenu(
  ledger: Ledger,
  record: LedgerRecord,
  onMove: (move: string) => void,
  onGone: () => void = () => undefined,
): VerbMenu {
  const { t, language } = useWords();
  const reader = useReader();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const remove = useRemove(ledger);
  const others = otherMovesOf(ledger, record);
  const isDanger = (name: string): boolean => ledger.moves[name]?.danger === true;
  const dangers = others.filter(isDanger);
  const textOf = (move: string): string => moveText(ledger, move, language);
  const copy = reader.can('create', ledger)
    ? (): void => void navigate(createPath(ledger), { state: carrying(ledger, record) })
    : null;
  const edit = (): void => void navigate(editPath(ledger, record.id));
  const askRemove = (): void => {
    modal.confirm({
      title: t('deleteAsk', { title: record.title }),
      okText: t('delete'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: async () => {
        if (await remove(record)) onGone();
      },
    });
  };
  const itemsOf = (plain: readonly string[]): Item[] => {
    const last: Item[] = [
      ...dangers.map((name) => ({ key: name, label: textOf(name), danger: true })),
      ...(record.may.delete === true ? [{ key: 'delete', label: t('delete'), danger: true }] : []),
    ];
    return [
      ...(record.may.update === true ? [{ key: 'update', label: t('edit') }] : []),
      ...plain.map((name) => ({ key: name, label: textOf(name) })),
      ...(copy === null ? [] : [{ key: 'copy', label: t('copy') }]),
      ...(last.length > 0 ? [{ type: 'divider' as const }, ...last] : []),
    ];
  };
  return {
    next: nextMoveOf(ledger, record),
    plain: others.filter((name) => !isDanger(name)),
    dangers,
    textOf,
    itemsOf,
    choose: (key) => {
      if (key === 'update') edit();
      else if (key === 'copy') copy?.();
      else if (key === 'delete') askRemove();
      else onMove(key);
    },
    edit,
    copy,
    askRemove,
  };
}
