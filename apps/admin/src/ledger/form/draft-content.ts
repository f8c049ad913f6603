import type { Ledger } from '@luze/domain';
import { changesOf, type Values } from '../merge.ts';

export interface FormUnit {
  readonly id: string;
  readonly name: string;
  readonly level: string;
}

/** What a draft keeps: the fields that differ, what they were when opened, and of which version. */
export interface DraftContent {
  readonly version: number;
  readonly opened: Values;
  readonly values: Values;
  readonly unit: FormUnit | null;
}

export function draftOf(
  ledger: Ledger,
  version: number,
  opened: Values,
  values: Values,
  unit: FormUnit | null,
): DraftContent {
  const changed = changesOf(Object.keys(ledger.fields), opened, values);
  return {
    version,
    opened: Object.fromEntries(Object.keys(changed).map((name) => [name, opened[name] ?? null])),
    values: changed,
    unit,
  };
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a stored draft; null where it is none, for example one of an older form. */
export function parseDraft(ledger: Ledger, content: unknown): DraftContent | null {
  if (
    !isValues(content) ||
    !isValues(content.values) ||
    !isValues(content.opened) ||
    typeof content.version !== 'number'
  )
    return null;
  const known = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(ledger.fields, name)));
  const unit =
    isValues(content.unit) && typeof content.unit.id === 'string'
      ? (content.unit as unknown as FormUnit)
      : null;
  return { version: content.version, opened: known(content.opened), values: known(content.values), unit };
}
