import { Alert } from 'antd';
import { useWords } from '../words.ts';
import type { EachDone } from './run-each.ts';

interface Props {
  readonly done: EachDone;
  onClose(): void;
}

/** What was done to several rows and how it went: how many are done, and of each other one why it is not. */
export function EachOutcomes({ done: { what, outcomes }, onClose }: Props) {
  const { t } = useWords();
  const refused = outcomes.filter(({ refusal }) => refusal !== null);
  const done = outcomes.length - refused.length;
  return (
    <Alert
      className="lz-each"
      type={refused.length === 0 ? 'success' : 'warning'}
      role="status"
      closable={{ onClose, 'aria-label': t('close') }}
      title={
        refused.length === 0
          ? t('eachDone', { what, count: done })
          : t('eachPartly', { what, done, refused: refused.length })
      }
      description={
        refused.length === 0 ? undefined : (
          <ul>
            {refused.map(({ id, title, refusal }) => (
              <li key={id}>
                <span lang="zh-CN">{title}</span>
                {t('colon')}
                {refusal}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
