import { useWords } from '../words.ts';
import { groupId } from './form-groups.tsx';
import type { LedgerForm } from './use-ledger-form.ts';

/** The form's blocks with the faults each holds. */
export function FormAnchors({ form }: { readonly form: LedgerForm }) {
  const { t, label } = useWords();
  return (
    <nav className="lz-anchors" aria-label={t('onThisPage')}>
      <p>{t('onThisPage')}</p>
      {form.sections.map((section, at) => {
        const names = at === 0 ? [...section.fields, 'unitId', 'unit'] : section.fields;
        const count = form.faults.filter((fault) => names.includes(fault.field)).length;
        return (
          <a key={groupId(section)} href={`#${groupId(section)}`}>
            {label(section.label)}{' '}
            {count > 0 && <span className="lz-fault">{t('errorsCount', { count })}</span>}
          </a>
        );
      })}
    </nav>
  );
}
