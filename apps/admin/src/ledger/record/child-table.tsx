import { type Child, inLanguage, labelOf } from '@luze/domain';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { headingText, valueText } from '../value-text.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly child: Child;
  readonly rows: readonly Record<string, unknown>[];
}

/** Rows that belong to the record, as a small table; absent while there are none. */
export function ChildTable({ child, rows }: Props) {
  const { t, language } = useWords();
  if (rows.length === 0) return null;
  const fields = Object.entries(child.fields).filter(([name]) =>
    rows.some((row) => (row[name] ?? null) !== null),
  );
  return (
    <section className="lz-facts">
      <h2>
        {inLanguage(labelOf(child.label, ''), language)} <span className="lz-count">{rows.length}</span>
      </h2>
      <ScrollBox className="lz-child-scroll" label={inLanguage(labelOf(child.label, ''), language)}>
        <table className="lz-table lz-child-table">
          <thead>
            <tr>
              {fields.map(([name, field]) => (
                <th key={name} scope="col">
                  {headingText(field, name, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={String(row.id)}>
                {fields.map(([name, field]) => (
                  <td
                    key={name}
                    {...(field.kind === 'longText' || field.kind === 'text' ? { className: 'lz-long' } : {})}
                  >
                    {valueText(field, row[name], language, { yes: t('yes'), no: t('no') })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
