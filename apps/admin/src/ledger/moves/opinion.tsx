import { Button, Form, Input } from 'antd';
import { useWords } from '../words.ts';

interface Props {
  readonly value: string;
  readonly required: boolean;
  readonly fault: string | undefined;
  onChange(value: string): void;
}

const LONGEST = 500;
const TEMPLATES = ['opinionAgree', 'opinionVerify', 'opinionReturn'] as const;

/** What the decider says, with the phrases everybody uses. */
export function Opinion({ value, required, fault, onChange }: Props) {
  const { t } = useWords();
  return (
    <Form.Item
      label={t('opinion')}
      htmlFor="move-opinion"
      required={required}
      extra={
        <span className="lz-phrases">
          {TEMPLATES.map((name) => (
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
