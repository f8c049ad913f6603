import { Link } from 'react-router';
import { useWords } from '../ledger/words.ts';
import { LightChip } from '../ui/light-chip.tsx';
import type { Escalated } from './escalated-requests.ts';
import { useToldThing } from './use-told-thing.ts';

interface Props {
  readonly rows: readonly Escalated[];
  /** Rows on the pages before. */
  readonly from: number;
}

function Standing({ one }: { readonly one: Escalated }) {
  const { t } = useWords('escalation');
  return one.isLate ? (
    <LightChip colour="RED">{t('stillLate')}</LightChip>
  ) : (
    <LightChip colour="GREY_LATE">{t('noLonger')}</LightChip>
  );
}

function What({ one }: { readonly one: Escalated }) {
  const { to, isWritten } = useToldThing();
  return (
    <Link to={to(one)} title={one.title} {...(isWritten(one) ? { lang: 'zh-CN' } : {})}>
      {one.title}
    </Link>
  );
}

/** What levels above were told of, line by line: what, whose, due when, how late, told to whom and since when. */
export function EscalatedTable({ rows, from }: Props) {
  const { t } = useWords('escalation');
  const { t: tList } = useWords();
  const thing = useToldThing();
  return (
    <table className="lz-table lz-escalated">
      <thead>
        <tr>
          <th scope="col" className="lz-index">
            {tList('index')}
          </th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('unit')}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col">{t('severity')}</th>
          <th scope="col">{t('told')}</th>
          <th scope="col">{t('since')}</th>
          <th scope="col">{t('standing')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one, at) => (
          <tr key={one.id} className="lz-row" {...(one.isLate ? { 'data-light': 'RED' } : {})}>
            <td className="lz-index">{from + at + 1}</td>
            <td className="lz-escalated-what">
              <What one={one} />
            </td>
            <td className="lz-muted">{thing.kind(one)}</td>
            <td lang="zh-CN">{thing.unit(one)}</td>
            <td>{one.dueOn}</td>
            <td>{thing.severity(one)}</td>
            <td>
              <span lang="zh-CN">{one.toUnit?.shortName}</span>{' '}
              <span className="lz-muted">{thing.told(one)}</span>
            </td>
            <td>
              {one.firstOn}
              {one.lastOn !== one.firstOn && <p className="lz-muted">{t('lastOn', { day: one.lastOn })}</p>}
            </td>
            <td>
              <Standing one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same on a phone. */
export function EscalatedCards({ rows }: Pick<Props, 'rows'>) {
  const { t } = useWords('escalation');
  const thing = useToldThing();
  return (
    <ul className="lz-cards">
      {rows.map((one) => (
        <li key={one.id} className="lz-card" {...(one.isLate ? { 'data-light': 'RED' } : {})}>
          <p className="lz-card-what">
            <What one={one} />
          </p>
          <p>
            <Standing one={one} /> <span className="lz-card-day">{one.dueOn}</span>
          </p>
          <p className="lz-muted">
            {thing.kind(one)} · <span lang="zh-CN">{thing.unit(one)}</span> · {thing.severity(one)}
          </p>
          <p className="lz-muted">
            {t('toldSince', {
              unit: one.toUnit?.shortName ?? '',
              role: thing.told(one),
              day: one.firstOn,
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
