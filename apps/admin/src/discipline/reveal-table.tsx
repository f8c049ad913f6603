import { Button, Space } from 'antd';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { ScrollBox } from '../ui/scroll-box.tsx';
import type { RevealFacts } from './reveal-requests.ts';

interface Props {
  readonly reveals: readonly RevealFacts[];
  onDecide(id: string, consent: boolean): void;
  onOpen(id: string): void;
}

/** Who asked to see whom a record is about, why, who decided, and when it was seen. */
export function RevealTable({ reveals, onDecide, onOpen }: Props) {
  const { t } = useWords('discipline');
  const mayAct = reveals.some(({ mayDecide, mayOpen }) => mayDecide || mayOpen);
  return (
    <ScrollBox className="lz-child-scroll" label={t('identity')}>
      <table className="lz-table lz-child-table">
        <thead>
          <tr>
            {(['askedBy', 'askedAt', 'reason', 'revealState', 'decidedBy', 'seenAt'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
            {mayAct && <th scope="col">{t('act')}</th>}
          </tr>
        </thead>
        <tbody>
          {reveals.map(({ id, askedBy, askedAt, reason, state, decidedBy, openedAt, mayDecide, mayOpen }) => (
            <tr key={id}>
              <td lang="zh-CN">{askedBy.name}</td>
              <td>{instantText(askedAt)}</td>
              <td lang="zh-CN">{reason}</td>
              <td>{t(`reveal_${state}`)}</td>
              <td lang="zh-CN">{decidedBy?.name}</td>
              <td>{openedAt == null ? '' : instantText(openedAt)}</td>
              {mayAct && (
                <td>
                  <Space>
                    {mayDecide && (
                      <>
                        <Button type="primary" onClick={() => onDecide(id, true)}>
                          {t('consent')}
                        </Button>
                        <Button onClick={() => onDecide(id, false)}>{t('refuse')}</Button>
                      </>
                    )}
                    {mayOpen && (
                      <Button type="primary" onClick={() => onOpen(id)}>
                        {t('openNow')}
                      </Button>
                    )}
                  </Space>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
