import {
  dayOf,
  daysBetween,
  inLanguage,
  type Language,
  type Ledger,
  type LedgerRow,
  labelOf,
  Sealed,
  sentence,
} from '@luze/domain';
import { type Masks, tellsHistory } from '@luze/permissions';
import type { ChangeEntry, LedgerLoaders, PersonName } from './loaders.ts';
import type { Reader } from './reader.ts';
import { openSealed } from './sealed-fields.ts';

/** A step of a record's life as the timeline shows it. */
export interface HistoryEntry {
  readonly version: number;
  readonly at: Date;
  readonly move: string;
  readonly label: string;
  readonly opinion: string | null;
  readonly fromState: string;
  readonly toState: string;
  /** Whole days since the step before; 0 for the first. */
  readonly daysTaken: number;
  readonly person: () => Promise<PersonName | null>;
  readonly onBehalfOf: () => Promise<PersonName | null> | null;
  readonly changes: readonly {
    readonly field: string;
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Writes that are no moves have words of their own. */
const PLAIN_MOVES: Readonly<Record<string, string>> = {
  create: 'MOVE_CREATE',
  update: 'MOVE_UPDATE',
  import: 'MOVE_IMPORT',
  importHistory: 'MOVE_IMPORT_HISTORY',
  undoImport: 'MOVE_UNDO_IMPORT',
  turnBack: 'MOVE_TURN_BACK',
  handOver: 'MOVE_HAND_OVER',
  emptyIdentity: 'MOVE_EMPTY_IDENTITY',
};

export function moveLabel(ledger: Ledger, name: string, language: Language): string {
  if (name === 'create') return inLanguage(ledger.createLabel, language);
  const move = ledger.moves[name];
  return move === undefined
    ? sentence(PLAIN_MOVES[name] ?? 'MOVE_UPDATE', language)
    : inLanguage(labelOf(move.label, name), language);
}

/** A value in words: a choice by its label, yes and no, a number as it is. */
export function valueText(ledger: Ledger, name: string, value: unknown, language: Language): string | null {
  if (value === null || value === undefined) return null;
  const field = ledger.fields[name];
  const choice = field?.choices?.[String(value)];
  if (choice !== undefined) return inLanguage(labelOf(choice, String(value)), language);
  if (typeof value === 'boolean') return sentence(value ? 'YES' : 'NO', language);
  return String(value);
}

function entryOf(
  reader: Reader,
  ledger: Ledger,
  row: LedgerRow,
  change: ChangeEntry,
  before: ChangeEntry | undefined,
  hidden: Masks,
  loaders: LedgerLoaders,
): HistoryEntry {
  const { language } = reader;
  const opened = (name: string, value: unknown): unknown =>
    typeof value === 'string' && ledger.fields[name]?.kind === 'secret'
      ? openSealed(reader, ledger, row, name, new Sealed(value))
      : value;
  return {
    version: change.version,
    at: change.at,
    move: change.move,
    label: moveLabel(ledger, change.move, language),
    opinion: change.opinion,
    fromState: change.fromState,
    toState: change.toState,
    daysTaken: before === undefined ? 0 : daysBetween(dayOf(before.at), dayOf(change.at)),
    person: () => loaders.people.load(change.actorId),
    onBehalfOf: () => (change.forId === '0' ? null : loaders.people.load(change.forId)),
    changes: Object.entries(change.values)
      .filter(([name]) => ledger.fields[name] !== undefined && !hidden.has(name))
      .map(([name, value]) => ({
        field: name,
        label: inLanguage(labelOf(ledger.fields[name]?.labelSpec ?? name, name), language),
        before: valueText(ledger, name, opened(name, value.before), language),
        after: valueText(ledger, name, opened(name, value.after), language),
      })),
  };
}

/** A step as who may not see more is shown it: what happened and when. */
const bare = (entry: HistoryEntry): HistoryEntry => ({
  ...entry,
  opinion: null,
  person: async () => null,
  onBehalfOf: () => null,
  changes: [],
});

/**
 * The record's writes, oldest first; masked as the record itself. Where the history is masked it is empty, or bare
 * where its rule shows something.
 */
export async function historyOf(
  reader: Reader,
  ledger: Ledger,
  row: LedgerRow,
  masks: Masks,
  loaders: LedgerLoaders,
): Promise<HistoryEntry[]> {
  if (!tellsHistory(masks)) return [];
  const changes = await loaders.history(ledger).load(row.id);
  const entries = changes.map((change, index) =>
    entryOf(reader, ledger, row, change, changes[index - 1], masks, loaders),
  );
  return masks.has('history') ? entries.map(bare) : entries;
}
