import { Explained } from '../../ui/explained.tsx';
import { LightChip } from '../../ui/light-chip.tsx';
import type { RecordLight } from '../record.ts';
import { DASH } from '../value-text.ts';
import { useWords } from '../words.ts';

/** The day, and behind it the rule that made it with its source. Opens on hover, focus and tap. */
export function DueDay({ light }: { readonly light: RecordLight | null }) {
  const { t } = useWords();
  if (light === null) return <span className="lz-muted">{DASH}</span>;
  if (light.dueOn === null) return <span>{t('dueNone')}</span>;
  if (light.rule === null) return <span>{light.dueOn}</span>;
  return (
    <Explained
      content={
        <div className="lz-rule">
          <p>
            <strong>
              {t('dueDay')} {light.dueOn}
            </strong>
            <LightChip colour={light.colour}>{light.reason}</LightChip>
          </p>
          <dl>
            <dt>{t('rule')}</dt>
            <dd>{light.rule}</dd>
            <dt>{t('remaining')}</dt>
            <dd>{light.reason}</dd>
          </dl>
        </div>
      }
    >
      {light.dueOn}
    </Explained>
  );
}
