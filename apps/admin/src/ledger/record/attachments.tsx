import { useApolloClient } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { App, Button } from 'antd';
import { useReader } from '../reader.ts';
import type { LedgerDetail, RecordAttachment } from '../record.ts';
import { instantText } from '../time-text.ts';
import { useWords } from '../words.ts';
import { AddFile } from './add-file.tsx';
import { addFile, fileUrl, removeFile, sizeText } from './attachment-requests.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
}

/** Who may work on the record may add to it. */
const mayAdd = ({ open, may }: LedgerDetail): boolean =>
  open && Object.entries(may).some(([verb, is]) => is && verb !== 'export');

/** Files of a record: photos small, the rest by name; on a phone the camera is one tap away. */
export function Attachments({ ledger, record }: Props) {
  const { t, language } = useWords();
  const client = useApolloClient();
  const { message } = App.useApp();
  const files = record.attachments;
  const isOpen = mayAdd(record);
  const reload = async (): Promise<void> => {
    await client.refetchQueries({ include: [`${ledger.name}Detail`] });
  };
  const said = async (refusal: string | null): Promise<void> => {
    if (refusal === null) await reload();
    else message.error(refusal === '' ? t('fileNotSent') : refusal);
  };
  if (files.length === 0 && !isOpen) return null;
  return (
    <section className="lz-facts lz-files">
      <h2>
        {t('files')} <span className="lz-count">{files.length === 0 ? '' : files.length}</span>
      </h2>
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              isOpen={record.open}
              onRemove={async () => said(await removeFile(file.id, language))}
            />
          ))}
        </ul>
      )}
      {isOpen && (
        <AddFile
          onFile={async (file, mark) => said(await addFile(ledger, record.id, file, mark, language))}
        />
      )}
    </section>
  );
}

function FileLine({
  file,
  isOpen,
  onRemove,
}: {
  readonly file: RecordAttachment;
  readonly isOpen: boolean;
  onRemove(): Promise<void>;
}) {
  const { t } = useWords();
  const { modal } = App.useApp();
  const { personName } = useReader();
  const isPhoto = file.mime.startsWith('image/');
  const ask = (): void => {
    modal.confirm({
      title: t('fileRemoveAsk', { name: file.name }),
      okText: t('delete'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: onRemove,
    });
  };
  return (
    <li>
      {isPhoto && <img src={fileUrl(file.id)} alt="" width="56" height="56" loading="lazy" />}
      <span>
        <a href={fileUrl(file.id)} lang="zh-CN">
          {file.name}
        </a>
        <span className="lz-muted lz-file-facts">
          <span>{sizeText(file.size)}</span>
          <span>{t(`mark_${file.securityMark}`)}</span>
          <span lang="zh-CN">{file.person?.name}</span>
          <span>{instantText(file.at)}</span>
        </span>
      </span>
      {isOpen && file.person?.name === personName && (
        <Button type="text" size="small" danger onClick={ask}>
          {t('delete')}
        </Button>
      )}
    </li>
  );
}
