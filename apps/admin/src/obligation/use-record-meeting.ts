import { useMutation } from '@apollo/client/react';
import { branchMeeting, sentence, type Violation } from '@luze/domain';
import { useState } from 'react';
import { forgetLists } from '../ledger/forget.ts';
import { faultsOfForm, inputOfForm, rowOfValues } from '../ledger/form/form-state.ts';
import { faultsOfMove } from '../ledger/moves/move-fields.ts';
import { useIdempotencyKey, useMove } from '../ledger/moves/use-move.ts';
import { operationsOf } from '../ledger/operations.ts';
import { useProblem } from '../ledger/problem.ts';
import { rulesOf, useReader } from '../ledger/reader.ts';
import type { LedgerDetail } from '../ledger/record.ts';
import { useWords } from '../ledger/words.ts';
import { isOfAttendance, withTyped } from './attendance.ts';
import { dayFaults } from './record-for.ts';
import type { MeetingToRecord } from './use-meeting-record.ts';

const SUBMIT = 'submit';

/** A meeting on its way: typed, checked as the server checks both entering and submitting it, entered, submitted. */
export function useRecordMeeting({ one, values: opened }: MeetingToRecord) {
  const { t } = useWords('obligation');
  const { language } = useWords();
  const reader = useReader();
  const problem = useProblem();
  const keyOf = useIdempotencyKey();
  const [values, setValues] = useState(opened);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState(false);
  // Entered and not yet submitted: sent again, only what is missing is done.
  const [entered, setEntered] = useState<LedgerDetail | null>(null);
  const [create] = useMutation<{ saved: LedgerDetail }>(operationsOf(branchMeeting).create());
  const { send: move } = useMove(branchMeeting, SUBMIT);

  // Held after its period it makes up for it; within it, it is simply the meeting of that period.
  const written = {
    ...values,
    makesUpFor: String(values['heldOn'] ?? '') > one.periodEnd ? one.periodStart : null,
  };
  const context = { today: reader.today, rules: rulesOf(reader, reader.today), actorName: reader.personName };

  const faultsNow = (): Violation[] => {
    const entering = faultsOfForm(branchMeeting, null, written, one.unit, context);
    const row = { ...rowOfValues(branchMeeting, null, written, one.unit.level, context), state: 'HELD' };
    const submitting = faultsOfMove(branchMeeting, SUBMIT, {
      row,
      input: {},
      actor: { name: reader.personName, level: reader.topLevel },
      today: reader.today,
      rules: context.rules,
    });
    return [...entering, ...submitting, ...dayFaults(one, values['heldOn'])];
  };

  const enter = async (): Promise<LedgerDetail | null> => {
    const input = { ...inputOfForm(branchMeeting, null, {}, written), unitId: one.unit.id };
    const { data } = await create({
      variables: { input, idempotencyKey: keyOf(input) },
      update: forgetLists(branchMeeting),
    });
    return data?.saved ?? null;
  };

  const send = async (): Promise<void> => {
    const found = faultsNow();
    // What entering it lacks is said before what submitting it lacks.
    setFaults(
      new Map(
        [...found].reverse().map(({ field, code, params }) => [field, sentence(code, language, params)]),
      ),
    );
    setRefused(null);
    if (found.length > 0) return;
    setSending(true);
    let saved = entered;
    try {
      saved ??= await enter();
      if (saved === null) return;
      setEntered(saved);
      await move(saved.id, saved.version, {});
      setDone(true);
    } catch (thrown) {
      const { message, violations } = problem(thrown);
      setFaults(new Map(violations.map((violation) => [violation.field, violation.message])));
      setRefused(saved === null ? (violations.length > 0 ? null : message) : t('recordSaved', { message }));
    } finally {
      setSending(false);
    }
  };

  return {
    values,
    faultAt: (name: string): string | undefined => faults.get(name),
    refused,
    sending,
    done,
    isChanged: values !== opened,
    set: (name: string, value: unknown): void => {
      setValues((before) => withTyped(before, name, value));
      // Numbers are right or wrong together.
      const isTouched = (field: string): boolean =>
        field === name || (isOfAttendance(field) && isOfAttendance(name));
      setFaults((before) => new Map([...before].filter(([field]) => !isTouched(field))));
    },
    send,
  };
}
