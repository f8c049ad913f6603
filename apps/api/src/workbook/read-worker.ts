import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '@luze/domain';
import { type ParseOptions, parseWorkbook } from './parse.ts';

const { bytes, options } = workerData as { bytes: Uint8Array; options: ParseOptions };
try {
  parentPort?.postMessage({ sheet: parseWorkbook(Buffer.from(bytes), options) });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  parentPort?.postMessage({ because: error.details.because, params: error.details.params });
}
