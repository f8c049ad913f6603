import { fieldOf, type Ledger } from '@luze/domain';
import { Button, Radio } from 'antd';
import { stateText } from '../marks.ts';
import { useReader } from '../reader.ts';
import { clockText, dayText, instantText } from '../time-text.ts';
import { headingText, labelText, valueText } from '../value-text.ts';
import { useWords } from '../words.ts';
import type { Conflict } from './use-ledger-form.ts';

interface Props {
  readonly ledger: Ledger;
  readonly conflict: Conflict;
  readonly open: number;
  onChoose(fields: readonly string[], side: 'mine' | 'theirs'): void;
}

/** Opened, mine, theirs, side by side above the form; one choice a field, and saving waits for the last. */
export function ConflictPanel({ ledger, conflict, open, onChoose }: Props) {
  const { t, language } = useWords();
  const { today } = useReader();
  const { merged, stored, before, choices } = conflict;
  const last = [...stored.history].sort((a, b) => b.version - a.version)[0];
  const time =
    last === undefined ? '' : dayText(last.at) === today ? clockText(last.at) : instantText(last.at);
  const fields = merged.clashes.map(({ field }) => field);
  const textOf = (name: string, value: unknown): string =>
    valueText(fieldOf(ledger, name), value, language, { yes: t('yes'), no: t('no') });
  return (
    <section className="lz-clash" aria-live="polite">
      <p className="lz-clash-head">
        <strong>
          {last?.person ? t('clashHead', { person: last.person.name, time }) : t('clashHeadUnknown')}
        </strong>
        {fields.length > 0 && <span>{t('clashBoth', { count: fields.length })}</span>}
        {merged.onlyTheirs.length > 0 && (
          <span>
            {t('clashTheirs', { count: merged.onlyTheirs.length })}
            {t('clashMerged', {
              fields: merged.onlyTheirs
                .map((name) => labelText(fieldOf(ledger, name), name, language))
                .join(t('listJoin')),
            })}
          </span>
        )}
        {before.state !== stored.state && (
          <span>
            {t('clashState', {
              before: stateText(ledger, before.state, language),
              after: stateText(ledger, stored.state, language),
            })}
          </span>
        )}
      </p>
      {fields.length > 0 && (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('clashField')}</th>
                <th scope="col">{t('clashOpened')}</th>
                <th scope="col">{t('clashMine')}</th>
                <th scope="col">{t('clashStored')}</th>
              </tr>
            </thead>
            <tbody>
              {merged.clashes.map((clash) => (
                <tr key={clash.field}>
                  <th scope="row">{headingText(fieldOf(ledger, clash.field), clash.field, language)}</th>
                  <td className="lz-muted">{textOf(clash.field, clash.opened)}</td>
                  {(['mine', 'theirs'] as const).map((side) => (
                    <td key={side} data-chosen={choices[clash.field] === side}>
                      <Radio
                        checked={choices[clash.field] === side}
                        name={`clash-${clash.field}`}
                        onChange={() => onChoose([clash.field], side)}
                      >
                        {textOf(clash.field, clash[side])}
                      </Radio>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="lz-clash-foot">
            <span>{open === 0 ? t('clashNone') : t('clashLeft', { count: open })}</span>
            <span>
              <Button type="link" size="small" onClick={() => onChoose(fields, 'mine')}>
                {t('clashAllMine')}
              </Button>
              <Button type="link" size="small" onClick={() => onChoose(fields, 'theirs')}>
                {t('clashAllTheirs')}
              </Button>
            </span>
          </p>
        </>
      )}
    </section>
  );
}
