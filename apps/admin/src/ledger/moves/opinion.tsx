import type { Move } from '@luze/domain';
import { Button, Form, Input } from 'antd';
import { useWords } from '../words.ts';
import { phrasesOf } from './opinion-phrases.ts';

interface Props {
  readonly move: Move;
  readonly value: string;
  readonly fault: string | undefined;
  onChange(value: string): void;
}

const LONGEST = 500;

/** What the decider says, with the phrases everybody uses where the move says as much. */
export function Opinion({ move, value, fault, onChange }: Props) {
  const { t } = useWords();
  const phrases = phrasesOf(move);
  return (
    <Form.Item
      label={t('opinion')}
      htmlFor="move-opinion"
      required={move.opinion === 'required'}
      extra={
        phrases.length > 0 && (
          <span className="lz-phrases">
            {phrases.map((name) => (
              <Button
                key={name}
                type="link"
                size="small"
                onClick={() => onChange(value === '' ? t(name) : `${value}${t(name)}`)}
              >
                {t(name)}
              </Button>
            ))}
          </span>
        )
      }
      {...(fault === undefined ? {} : { validateStatus: 'error' as const, help: fault })}
    >
      <Input.TextArea
        id="move-opinion"
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={value}
        count={{ show: true, max: LONGEST }}
        status={fault === undefined ? '' : 'error'}
        onChange={(event) => onChange(event.target.value)}
      />
    </Form.Item>
  );
}
