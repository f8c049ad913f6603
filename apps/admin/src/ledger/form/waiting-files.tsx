import type { SecurityMark } from '@luze/domain';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { AddFile } from '../record/add-file.tsx';
import { sizeText } from '../record/attachment-requests.ts';
import { useWords } from '../words.ts';

/** A file chosen for a record that is not there yet. */
export interface WaitingFile {
  readonly file: File;
  readonly mark: SecurityMark;
}

interface Props {
  readonly files: readonly WaitingFile[];
  onAdd(file: WaitingFile): void;
  onTakeBack(file: WaitingFile): void;
}

const SIDE = 56;

/** What was seen, before what is to be said of it: photos and files that go in with the new record. */
export function WaitingFiles({ files, onAdd, onTakeBack }: Props) {
  const { t } = useWords();
  return (
    <section className="lz-group lz-files lz-waiting">
      <h2>{t('files')}</h2>
      {files.length > 0 && (
        <ul>
          {files.map((waiting) => (
            <li key={`${waiting.file.name} ${waiting.file.size} ${waiting.file.lastModified}`}>
              {waiting.file.type.startsWith('image/') && <Glimpse file={waiting.file} />}
              <span>
                <span lang="zh-CN">{waiting.file.name}</span>
                <span className="lz-muted lz-file-facts">
                  <span>{sizeText(waiting.file.size)}</span>
                  <span>{t(`mark_${waiting.mark}`)}</span>
                </span>
              </span>
              <Button type="text" size="small" onClick={() => onTakeBack(waiting)}>
                {t('fileTakeBack')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddFile onFile={async (file, mark) => onAdd({ file, mark })} />
    </section>
  );
}

/** A small picture drawn from the file itself: the page may load images from the server only. */
function Glimpse({ file }: { readonly file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    createImageBitmap(file)
      .then((bitmap) => {
        const side = Math.min(bitmap.width, bitmap.height);
        const [left, top] = [(bitmap.width - side) / 2, (bitmap.height - side) / 2];
        if (!gone)
          canvas.current?.getContext('2d')?.drawImage(bitmap, left, top, side, side, 0, 0, SIDE, SIDE);
        bitmap.close();
      })
      // A picture the browser cannot draw is still sent; the server says what it makes of it.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [file]);
  return <canvas ref={canvas} width={SIDE} height={SIDE} />;
}
