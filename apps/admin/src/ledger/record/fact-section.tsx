import { fieldOf, type Ledger } from '@luze/domain';
import type { ReactNode } from 'react';
import { Explained } from '../../ui/explained.tsx';
import { WhyLink } from '../access/why-link.tsx';
import type { LedgerDetail } from '../record.ts';
import type { Section } from '../sections.ts';
import { DASH, labelText, unitText, valueText } from '../value-text.ts';
import { useWords } from '../words.ts';
import { DueDay } from './due-day.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
  readonly section: Section;
}

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** One block of what the record says. A masked value stands as masked; a long text has the line to itself. */
export function FactSection({ ledger, record, section }: Props) {
  const { label } = useWords();
  const fields = section.fields.filter(
    (name) => record[name] !== undefined || record.maskedFields.includes(name),
  );
  // A block nobody has written yet says nothing; the one that must be complete says what it lacks.
  if (
    !section.complete &&
    !fields.some((name) => isFilled(record[name]) && record[name] !== ledger.fields[name]?.initial)
  )
    return null;
  return (
    <section className="lz-facts">
      <h2>
        {label(section.label)}
        {section.complete && <Completeness ledger={ledger} record={record} fields={fields} />}
      </h2>
      <dl>
        {fields.map((name) => (
          <FactItem key={name} ledger={ledger} record={record} name={name} />
        ))}
      </dl>
    </section>
  );
}

/** Yes-or-no fields have no gap to fill: nothing said means no. */
function Completeness({
  ledger,
  record,
  fields,
}: {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
  readonly fields: readonly string[];
}) {
  const { t, language } = useWords();
  const counted = fields.filter((name) => fieldOf(ledger, name).kind !== 'flag');
  const lacking = counted.filter((name) => !isFilled(record[name]) && !record.maskedFields.includes(name));
  return (
    <span className="lz-completeness">
      {lacking.length === 0
        ? t('completeAll')
        : t('completeLacks', {
            fields: lacking
              .map((name) => labelText(fieldOf(ledger, name), name, language))
              .join(t('listJoin')),
          })}
    </span>
  );
}

function FactItem({
  ledger,
  record,
  name,
}: {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
  readonly name: string;
}) {
  const { t, language } = useWords();
  const field = fieldOf(ledger, name);
  const value = record[name];
  const text = valueText(field, value, language, { yes: t('yes'), no: t('no') });
  const isEmptied = record.emptiedOn != null && ledger.retention?.empties.includes(name) === true;
  const isMasked = record.maskedFields.includes(name);
  const isDue =
    ledger.light.due.some((rule) => rule.field === name && rule.plusDays === undefined) &&
    value === record.light?.dueOn;
  return (
    <div className={field.kind === 'longText' ? 'lz-wide' : undefined}>
      <dt>{labelText(field, name, language)}</dt>
      <dd
        className={text === DASH ? 'lz-muted' : undefined}
        lang={field.kind === 'text' || field.kind === 'longText' ? 'zh-CN' : undefined}
      >
        {isEmptied ? (
          <span className="lz-muted">{t('emptied')}</span>
        ) : isMasked ? (
          <MaskedValue ledger={ledger} record={record} name={name}>
            {isFilled(value) ? text : t('masked')}
          </MaskedValue>
        ) : isDue && value !== null ? (
          <DueDay light={record.light} />
        ) : (
          <>
            {text}
            {text !== DASH && unitText(field, language) !== '' && ` ${unitText(field, language)}`}
          </>
        )}
      </dd>
    </div>
  );
}

/** What stands in a value's place, with the rule behind it. */
function MaskedValue({
  ledger,
  record,
  name,
  children,
}: {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
  readonly name: string;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const { t: tAccess } = useWords('access');
  return (
    <>
      <Explained content={t('maskedWhy')}>{children}</Explained>{' '}
      <WhyLink ledger={ledger} recordId={record.id} field={name}>
        {tAccess('why')}
      </WhyLink>
    </>
  );
}
