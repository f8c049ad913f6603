import { SECURITY_MARKS, type SecurityMark } from '@luze/domain';
import { Button, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { usePhone } from '../../ui/use-media.ts';
import { useWords } from '../words.ts';
import { KINDS } from './attachment-requests.ts';

/** Chooses files with their mark, one after the other; on a phone the camera is one tap away. */
export function AddFile({ onFile }: { onFile(file: File, mark: SecurityMark): Promise<void> }) {
  const { t } = useWords();
  const isPhone = usePhone();
  const id = useId();
  const camera = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [mark, setMark] = useState<SecurityMark>('INTERNAL');
  const [busy, setBusy] = useState(false);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const chosen = [...(input.files ?? [])];
    input.value = '';
    setBusy(true);
    for (const file of chosen) await onFile(file, mark);
    setBusy(false);
  };
  return (
    <div className="lz-add-file">
      {isPhone && (
        <Button type="primary" loading={busy} onClick={() => camera.current?.click()}>
          {t('filePhoto')}
        </Button>
      )}
      <Button loading={busy} onClick={() => chooser.current?.click()}>
        {t('fileAdd')}
      </Button>
      <label htmlFor={id}>{t('securityMark')}</label>
      <Select
        id={id}
        size="small"
        value={mark}
        options={SECURITY_MARKS.map((value) => ({ value, label: t(`mark_${value}`) }))}
        onChange={setMark}
      />
      <span className="lz-muted">{t('fileLimits')}</span>
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        onChange={(event) => void take(event.currentTarget)}
      />
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={KINDS}
        onChange={(event) => void take(event.currentTarget)}
      />
    </div>
  );
}
