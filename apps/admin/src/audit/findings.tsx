import { useWords } from '../ledger/words.ts';
import type { Finding } from './audit-requests.ts';

interface Props {
  readonly findings: readonly Finding[];
  /** How many there are in all. */
  readonly found: number;
}

/** What is wrong, a sentence each. */
export function Findings({ findings, found }: Props) {
  const { t } = useWords('audit');
  return (
    <>
      <ul className="lz-findings">
        {findings.map(({ code, message }) => (
          <li key={`${code}${message}`} className="lz-fault">
            {message}
          </li>
        ))}
      </ul>
      {found > findings.length && (
        <p className="lz-muted">{t('moreFindings', { count: found - findings.length })}</p>
      )}
    </>
  );
}
