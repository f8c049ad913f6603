import { Worker } from 'node:worker_threads';
import type { SentenceParams } from '@luze/domain';
import type { ParseOptions } from './parse.ts';
import type { RawSheet } from './raw-sheet.ts';
import { refuseFile } from './refuse.ts';

const MEMORY_MB = 160;
const TIME_MS = 20_000;

/** The built worker, also where the sources run unbuilt, as in tests. */
const workerFile = (): URL =>
  new URL(
    import.meta.url
      .replace(/\/src\/(?=workbook\/)/, (found) => (import.meta.url.endsWith('.ts') ? '/dist/src/' : found))
      .replace(/read-sheet\.[jt]s.*$/, 'read-worker.js'),
  );

type Answer = { readonly sheet: RawSheet } | { readonly because: string; readonly params?: SentenceParams };

/**
 * Reads a workbook in a thread of its own: a hostile file can cost that thread its life, and nobody else anything.
 * @throws AppError INVALID_FILE with the reason; FILE_TOO_COMPLEX when memory or time ran out
 */
export function readSheet(bytes: Uint8Array, options: ParseOptions): Promise<RawSheet> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), {
      workerData: { bytes, options },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 32 },
    });
    const tooLong = setTimeout(() => void worker.terminate(), TIME_MS);
    worker.once('message', (answer: Answer) => {
      clearTimeout(tooLong);
      void worker.terminate();
      if ('sheet' in answer) resolve(answer.sheet);
      else reject(refuseFile(answer.because, answer.params));
    });
    worker.once('error', () => reject(refuseFile('FILE_TOO_COMPLEX')));
    worker.once('exit', () => {
      clearTimeout(tooLong);
      reject(refuseFile('FILE_TOO_COMPLEX'));
    });
  });
}
