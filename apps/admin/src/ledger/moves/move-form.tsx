import { type Ledger, sentence as sentenceOf, type Violation } from '@luze/domain';
import { Alert, App, Button, Form } from 'antd';
import { useState } from 'react';
import { FieldControl } from '../form/field-control.tsx';
import { rowOfRecord } from '../ledger-row.ts';
import { moveText } from '../marks.ts';
import type { Values } from '../merge.ts';
import { type ShownViolation, useProblem } from '../problem.ts';
import { rulesOf, useReader } from '../reader.ts';
import type { LedgerDetail } from '../record.ts';
import { hintText, labelText } from '../value-text.ts';
import { useWords } from '../words.ts';
import { ConflictNote } from './conflict-note.tsx';
import { faultsOfMove, fieldsOfMove, initialOf, inputOf, offered, pickedOf, written } from './move-fields.ts';
import { Opinion } from './opinion.tsx';
import { PickRow } from './pick-row.tsx';
import { useMove } from './use-move.ts';

interface Props {
  readonly ledger: Ledger;
  readonly move: string;
  readonly record: LedgerDetail;
  onReload(): Promise<void>;
  onCancel(): void;
  onDone(saved: LedgerDetail): void;
}

/** The input of a move as the definition asks it; what is typed survives every refusal. */
export function MoveForm({ ledger, move, record, onReload, onCancel, onDone }: Props) {
  const { t, language } = useWords();
  const reader = useReader();
  const { message } = App.useApp();
  const problem = useProblem();
  const { send, loading } = useMove(ledger, move);
  const row = rowOfRecord(ledger, record);
  const fields = fieldsOfMove(ledger, move, row);
  const spec = ledger.moves[move];
  const picked = pickedOf(ledger, move, row, reader.today);
  const [touched, setTouched] = useState<Values>({});
  const [opinion, setOpinion] = useState('');
  const [faults, setFaults] = useState<readonly ShownViolation[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const [staleFrom, setStaleFrom] = useState<number | null>(null);
  const values = { ...initialOf(fields, row), ...picked?.only, ...touched };
  const label = moveText(ledger, move, language);
  const refusal = record.refusals.find((candidate) => candidate.move === move);
  const faultAt = (name: string): string | undefined => faults.find((fault) => fault.field === name)?.message;
  const shown = (violation: Violation): ShownViolation => ({
    ...violation,
    message: sentenceOf(violation.code, language, violation.params),
  });

  const submit = async (): Promise<void> => {
    const input = inputOf(fields, row, values, opinion);
    const rules = rulesOf(reader, record.createdAt.slice(0, 10));
    const found = faultsOfMove(ledger, move, {
      row,
      input,
      actor: { name: reader.personName, level: reader.topLevel },
      today: reader.today,
      rules,
    });
    setFaults(found.map(shown));
    setRefused(null);
    if (found.length > 0) return;
    try {
      const saved = await send(record.id, record.version, input);
      if (saved === null) return;
      message.success(t('moveDone', { move: label }));
      onDone(saved);
    } catch (thrown) {
      const { code, violations, message: said } = problem(thrown);
      setFaults(violations);
      if (code === 'CONFLICT') {
        setStaleFrom(record.version);
        await onReload();
      } else if (code !== 'INVALID' || violations.length === 0) {
        setRefused(said);
        if (code === 'LOCKED' || code === 'FORBIDDEN') await onReload();
      }
    }
  };

  const unplaced = faults.filter(
    (fault) => fault.field !== 'opinion' && !fields.some(({ name }) => name === fault.field),
  );
  return (
    <Form layout="vertical" requiredMark className="lz-move-form" onFinish={() => void submit()}>
      {staleFrom !== null && <ConflictNote ledger={ledger} record={record} since={staleFrom} />}
      {refused !== null && <Alert type="warning" title={refused} role="alert" />}
      {refused === null && refusal !== undefined && <Alert type="warning" title={refusal.message} />}
      {unplaced.map((fault) => (
        <Alert key={`${fault.field}${fault.code}`} type="error" title={fault.message} role="alert" />
      ))}
      {spec?.danger === true && (
        <Alert type="warning" title={t('moveDanger', { title: record.title, move: label })} />
      )}
      {picked !== null && (
        <PickRow
          ledger={ledger}
          picked={picked}
          values={values}
          fault={picked.by.map(faultAt).find((found) => found !== undefined)}
          onPick={(some) => setTouched({ ...touched, ...some })}
        />
      )}
      {fields.map((one) => {
        const { name, required } = one;
        if (picked?.by.includes(name) === true) return null;
        const fault = faultAt(name);
        const { field, awaits } = offered(one, fields, values);
        return (
          <Form.Item
            key={name}
            label={labelText(field, name, language)}
            htmlFor={`move-${name}`}
            required={required}
            extra={hintText(field, language)}
            {...(fault === undefined ? {} : { validateStatus: 'error' as const, help: fault })}
          >
            {awaits === null ? (
              <FieldControl
                id={`move-${name}`}
                field={field}
                value={values[name]}
                faulty={fault !== undefined}
                onChange={(value) => setTouched(written(fields, touched, name, value))}
              />
            ) : (
              <span className="lz-muted">
                {t('chooseBefore', { field: labelText(awaits.field, awaits.name, language) })}
              </span>
            )}
          </Form.Item>
        );
      })}
      {spec?.opinion !== undefined && (
        <Opinion move={spec} value={opinion} fault={faultAt('opinion')} onChange={setOpinion} />
      )}
      <footer className="lz-move-foot">
        <Button
          type="primary"
          danger={spec?.danger === true}
          htmlType="submit"
          loading={loading}
          disabled={record.may[move] !== true || picked?.rows.length === 0}
        >
          {t('moveConfirm', { move: label })}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </footer>
    </Form>
  );
}
