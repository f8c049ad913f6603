import { useApolloClient, useMutation } from '@apollo/client/react';
import { type Ledger, sentence } from '@luze/domain';
import { useState } from 'react';
import { forgetLists } from '../forget.ts';
import { type Merge, merge, type Values } from '../merge.ts';
import { useIdempotencyKey } from '../moves/use-move.ts';
import { namesOf } from '../names.ts';
import { operationsOf } from '../operations.ts';
import { type ShownViolation, useProblem } from '../problem.ts';
import { type Reader, rulesOf, useReader } from '../reader.ts';
import type { LedgerDetail } from '../record.ts';
import { type Section, sectionsForCreate, sectionsForEdit } from '../sections.ts';
import { dayText } from '../time-text.ts';
import { useWords } from '../words.ts';
import { type DraftContent, draftOf, type FormUnit } from './draft-content.ts';
import { faultsOfForm, inputOfForm, openingValues, writableFields } from './form-state.ts';

/** Two versions side by side: what was open, what is stored now, and what the reader has chosen so far. */
export interface Conflict {
  readonly merged: Merge;
  readonly stored: LedgerDetail;
  readonly before: LedgerDetail;
  readonly choices: Readonly<Record<string, 'mine' | 'theirs'>>;
}

export type Outcome =
  | { readonly saved: LedgerDetail }
  | { readonly refused: string }
  | 'faulty'
  | 'conflict'
  | 'unchanged';

/** The form's sections, and what it sends nothing of: what it leaves out and does not say without asking. */
function shapeOf(
  ledger: Ledger,
  isNew: boolean,
  { hidden, fixed }: Pick<Reader, 'hidden' | 'fixed'>,
): { readonly sections: readonly Section[]; readonly leaves: ReadonlySet<string> } {
  if (!isNew) return { sections: sectionsForEdit(ledger), leaves: new Set() };
  const closed = hidden(ledger);
  const said = fixed(ledger);
  return {
    sections: sectionsForCreate(ledger, closed),
    leaves: new Set([...closed].filter((name) => !Object.hasOwn(said, name))),
  };
}

/**
 * A form's life: opened, changed, checked, sent; conflicts laid side by side; nothing typed is lost.
 * @param copied values filled in as if the reader had typed them
 */
export function useLedgerForm(
  ledger: Ledger,
  loaded: LedgerDetail | null,
  home: FormUnit | null,
  copied: Values | null,
) {
  const reader = useReader();
  const { language } = useWords();
  const client = useApolloClient();
  const problem = useProblem();
  const keyOf = useIdempotencyKey();
  const [record, setRecord] = useState(loaded);
  const [opened, setOpened] = useState<Values>(() => ({
    ...openingValues(ledger, loaded, reader.today),
    ...(loaded === null ? reader.fixed(ledger) : {}),
  }));
  const [values, setValues] = useState<Values>({ ...opened, ...copied });
  const [unit, setUnit] = useState<FormUnit | null>(loaded?.unit ?? home);
  const [faults, setFaults] = useState<readonly ShownViolation[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [create, creating] = useMutation<{ saved: LedgerDetail }>(operationsOf(ledger).create());
  const [update, updating] = useMutation<{ saved: LedgerDetail }>(operationsOf(ledger).update());

  const rules = rulesOf(reader, record === null ? reader.today : dayText(record.createdAt));
  const { sections, leaves } = shapeOf(ledger, record === null, reader);
  const input = Object.fromEntries(
    Object.entries(inputOfForm(ledger, record, opened, values)).filter(([name]) => !leaves.has(name)),
  );
  const isChanged =
    record === null
      ? Object.keys(draftOf(ledger, 0, opened, values, unit).values).length > 0
      : Object.keys(input).length > 0;
  const open =
    conflict?.merged.clashes.filter(({ field }) => conflict.choices[field] === undefined).length ?? 0;

  const set = (name: string, value: unknown): void => {
    setValues({ ...values, [name]: value });
    setFaults(faults.filter((fault) => fault.field !== name));
  };

  const layBeside = (stored: LedgerDetail, base: Values, mine: Values, before: LedgerDetail): void => {
    const theirs = openingValues(ledger, stored, reader.today);
    const merged = merge(writableFields(ledger, stored), base, mine, theirs);
    setRecord(stored);
    setOpened(theirs);
    setValues({
      ...theirs,
      ...Object.fromEntries(writableFields(ledger, stored).map((name) => [name, merged.values[name]])),
    });
    setConflict(
      merged.clashes.length === 0 && merged.onlyTheirs.length === 0
        ? null
        : { merged, stored, before, choices: {} },
    );
  };

  const choose = (fields: readonly string[], side: 'mine' | 'theirs'): void => {
    if (conflict === null) return;
    const clashes = conflict.merged.clashes.filter(({ field }) => fields.includes(field));
    setValues({
      ...values,
      ...Object.fromEntries(
        clashes.map((clash) => [clash.field, side === 'mine' ? clash.mine : clash.theirs]),
      ),
    });
    setConflict({
      ...conflict,
      choices: { ...conflict.choices, ...Object.fromEntries(clashes.map(({ field }) => [field, side])) },
    });
  };

  const restore = (draft: DraftContent): void => {
    if (draft.unit !== null && record === null) setUnit(draft.unit);
    if (record === null || draft.version === record.version) setValues({ ...values, ...draft.values });
    else
      layBeside(
        record,
        { ...opened, ...draft.opened },
        { ...opened, ...draft.opened, ...draft.values },
        record,
      );
  };

  const send = async (): Promise<LedgerDetail | null> => {
    const update_ = forgetLists(ledger);
    if (record === null) {
      const variables = { input: { ...input, unitId: unit?.id } };
      const { data } = await create({
        variables: { ...variables, idempotencyKey: keyOf(variables) },
        update: update_,
      });
      return data?.saved ?? null;
    }
    const variables = { id: record.id, version: record.version, input };
    const { data } = await update({
      variables: { ...variables, idempotencyKey: keyOf(variables) },
      update: update_,
    });
    return data?.saved ?? null;
  };

  const readStored = async (id: string): Promise<LedgerDetail | null> => {
    const { data } = await client.query<Record<string, LedgerDetail | null>>({
      query: operationsOf(ledger).detail(),
      variables: { id },
      fetchPolicy: 'network-only',
    });
    return data?.[namesOf(ledger).one] ?? null;
  };

  const save = async (): Promise<Outcome> => {
    if (record !== null && Object.keys(input).length === 0) return 'unchanged';
    const found = faultsOfForm(ledger, record, values, unit, {
      today: reader.today,
      rules,
      actorName: reader.personName,
    });
    setFaults(found.map((fault) => ({ ...fault, message: sentence(fault.code, language, fault.params) })));
    if (found.length > 0) return 'faulty';
    try {
      const saved = await send();
      return saved === null ? 'unchanged' : { saved };
    } catch (thrown) {
      const { code, violations, message } = problem(thrown);
      setFaults(violations);
      if (code === 'INVALID' && violations.length > 0) return 'faulty';
      if (code !== 'CONFLICT' || record === null) return { refused: message };
      const stored = await readStored(record.id);
      if (stored === null) return { refused: message };
      layBeside(stored, opened, values, record);
      return 'conflict';
    }
  };

  return {
    record,
    sections,
    opened,
    values,
    unit,
    faults,
    conflict,
    openClashes: open,
    isChanged,
    rules,
    saving: creating.loading || updating.loading,
    set,
    setUnit,
    choose,
    restore,
    save,
    draft: () => draftOf(ledger, record?.version ?? 0, opened, values, unit),
  };
}

export type LedgerForm = ReturnType<typeof useLedgerForm>;
