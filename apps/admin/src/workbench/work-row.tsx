import { findLedger } from '@luze/domain';
import { Button } from 'antd';
import { Link } from 'react-router';
import { recordPath } from '../ledger/names.ts';
import { type OwedPlaces, useOwedPlaces } from '../ledger/owed-places.ts';
import { useReader } from '../ledger/reader.ts';
import { unitText } from '../ledger/unit-text.ts';
import { DASH } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { LightChip } from '../ui/light-chip.tsx';
import type { WorkItem } from './work-requests.ts';

interface Props {
  readonly item: WorkItem;
  readonly index: number;
  /** The worst row's verb is the page's one primary button. */
  readonly primary: boolean;
  onMove(item: WorkItem): void;
}

const DECIDES = 'decideExemption';

/** The one obligation in its list, and where its next step is made. */
function placesOf(
  { recordId, obligationKind, unit, dueOn, move }: WorkItem,
  places: OwedPlaces,
): { readonly list: string; readonly step: string } {
  const list = places.list({
    unit: unit?.id ?? null,
    own: true,
    kinds: obligationKind === null ? [] : [obligationKind],
    due: dueOn === null ? '' : `${dueOn}..${dueOn}`,
    waiting: move === DECIDES,
  });
  const record =
    move === DECIDES || obligationKind === null
      ? null
      : places.record({ id: recordId, kind: obligationKind });
  return { list, step: record ?? list };
}

/** One row: what, of which ledger, whose, until when, how it stands, and the next step. */
export function WorkRow({ item, index, primary, onMove }: Props) {
  const { t, label } = useWords('work');
  const { topLevel } = useReader();
  const ledger = findLedger(item.ledger);
  const owed = placesOf(item, useOwedPlaces());
  const { title, grade, marks, opinion, returnedBy, urgedOn, urgingNote, light } = item;
  return (
    <tr className="lz-row" data-light={light?.colour}>
      <td className="lz-index">{index}</td>
      <td className="lz-what">
        <Link
          to={ledger === null ? owed.list : recordPath(ledger, item.recordId)}
          {...(ledger === null ? {} : { lang: 'zh-CN' })}
          title={title}
        >
          {title}
        </Link>
        {marks.map(({ text, why }) => (
          <span key={why} className="lz-mark" title={why}>
            {text}
          </span>
        ))}
        {urgedOn !== null && <span className="lz-mark">{t('urgedOn', { day: urgedOn })}</span>}
        {urgingNote !== null && (
          <span className="lz-muted lz-returned">{t('urgingNote', { note: urgingNote })}</span>
        )}
        {opinion !== null && (
          <span className="lz-muted lz-returned">
            {t('returnedBy', { person: returnedBy ?? '', opinion })}
          </span>
        )}
      </td>
      <td className="lz-muted lz-kind">
        {ledger === null ? t('owed') : label(ledger.label)}
        {grade !== null && ` · ${grade}`}
      </td>
      <td className="lz-unit" lang="zh-CN">
        {unitText(item, topLevel) || DASH}
      </td>
      <td className="lz-due">{item.dueOn ?? DASH}</td>
      <td className="lz-lamp">
        {light !== null && <LightChip colour={light.colour}>{light.reason}</LightChip>}
      </td>
      <td className="lz-verb">
        {ledger === null ? (
          <Link className="lz-verb-link" data-primary={primary} to={owed.step}>
            {item.moveLabel}
          </Link>
        ) : (
          <Button type={primary ? 'primary' : 'default'} onClick={() => onMove(item)}>
            {item.moveLabel}
          </Button>
        )}
      </td>
    </tr>
  );
}
