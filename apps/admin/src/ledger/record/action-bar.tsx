import type { Ledger } from '@luze/domain';
import { Button, Dropdown } from 'antd';
import { usePhone } from '../../ui/use-media.ts';
import { WhyLink } from '../access/why-link.tsx';
import { useVerbMenu, type VerbMenu } from '../moves/use-verb-menu.ts';
import type { LedgerDetail } from '../record.ts';
import { UrgeRecord } from '../urging/urge-record.tsx';
import { useWords } from '../words.ts';
import { concerningRefusals } from './concerning.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
  onMove(move: string): void;
  onGone(): void;
}

interface BarProps extends Pick<Props, 'ledger' | 'record' | 'onMove'> {
  readonly verbs: VerbMenu;
}

/** What the reader may do now: one primary verb, the others, the refused with their reason, the dangerous apart. */
export function ActionBar({ ledger, record, onMove, onGone }: Props) {
  const isPhone = usePhone();
  const verbs = useVerbMenu(ledger, record, onMove, onGone);
  const { next, textOf } = verbs;
  return (
    <footer className="lz-actions">
      {next !== null && (
        <Button type="primary" onClick={() => onMove(next)}>
          {textOf(next)}
        </Button>
      )}
      {isPhone ? (
        <FewVerbs ledger={ledger} record={record} verbs={verbs} onMove={onMove} />
      ) : (
        <AllVerbs ledger={ledger} record={record} verbs={verbs} onMove={onMove} />
      )}
    </footer>
  );
}

function AllVerbs({ ledger, record, verbs, onMove }: BarProps) {
  const { plain, dangers, textOf, edit, copy, askRemove } = verbs;
  const { t } = useWords();
  return (
    <>
      {plain.map((name) => (
        <Button key={name} onClick={() => onMove(name)}>
          {textOf(name)}
        </Button>
      ))}
      {record.may.update === true && <Button onClick={edit}>{t('edit')}</Button>}
      <UrgeRecord ledger={ledger} record={record} />
      <Refused ledger={ledger} record={record} verbs={verbs} />
      <span className="lz-apart">
        {dangers.map((name) => (
          <Button key={name} type="text" danger onClick={() => onMove(name)}>
            {textOf(name)}
          </Button>
        ))}
        {record.may.delete === true && (
          <Button type="text" danger onClick={askRemove}>
            {t('delete')}
          </Button>
        )}
        <WhyThere ledger={ledger} record={record} />
        {copy !== null && (
          <Button type="text" onClick={copy}>
            {t('copy')}
          </Button>
        )}
        <Button type="text" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </span>
    </>
  );
}

/** On a phone the bar keeps to one line: a second verb, the rest behind 更多. */
function FewVerbs({ ledger, record, verbs, onMove }: BarProps) {
  const { plain, textOf, itemsOf, choose } = verbs;
  const { t } = useWords();
  const [second, ...rest] = plain;
  const items = itemsOf(rest);
  return (
    <>
      {second !== undefined && <Button onClick={() => onMove(second)}>{textOf(second)}</Button>}
      {items.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
          <Button>{t('more')}</Button>
        </Dropdown>
      )}
      <UrgeRecord ledger={ledger} record={record} />
      <WhyThere ledger={ledger} record={record} />
      <Refused ledger={ledger} record={record} verbs={verbs} />
    </>
  );
}

function WhyThere({ ledger, record }: Pick<Props, 'ledger' | 'record'>) {
  const { t } = useWords('access');
  return (
    <WhyLink ledger={ledger} recordId={record.id}>
      {t('whyVisible')}
    </WhyLink>
  );
}

/** Verbs that are refused now, each with the reason beside it. */
function Refused({ ledger, record, verbs: { textOf } }: Omit<BarProps, 'onMove'>) {
  return concerningRefusals(ledger, record).map((refusal) => (
    <span key={refusal.move} className="lz-refused">
      <Button disabled aria-describedby={`refusal-${refusal.move}`}>
        {textOf(refusal.move)}
      </Button>
      <span id={`refusal-${refusal.move}`}>{refusal.message}</span>
    </span>
  ));
}
