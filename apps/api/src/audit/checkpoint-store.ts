import { appendFile, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';

/** Checkpoints outside the database: a file for each month, a line for each checkpoint, only ever added to. */
export interface CheckpointStore {
  readonly directory: string;
  /** On the medium when it returns. @throws the file system's error */
  append(checkpoint: Checkpoint): Promise<void>;
  /** The one written last; null where there is none. */
  newest(): Promise<Checkpoint | null>;
  /** Every one, the oldest first; null for a line that is none. @param from without files of months before this instant */
  all(from?: Date): AsyncGenerator<Checkpoint | null>;
}

const FILE = /^checkpoints-\d{4}-\d{2}\.jsonl$/;
const TAIL_BYTES = 4_096;

const monthOf = (time: string | Date): string =>
  (typeof time === 'string' ? time : time.toISOString()).slice(0, 7);
const nameOf = (month: string): string => `checkpoints-${month}.jsonl`;

async function tailOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const start = Math.max(0, size - TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, start);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** @param directory made with the first checkpoint */
export function checkpointStore(directory: string): CheckpointStore {
  async function files(): Promise<string[]> {
    try {
      return (await readdir(directory)).filter((name) => FILE.test(name)).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  async function endsInLine(file: string): Promise<boolean> {
    try {
      const tail = await tailOf(file);
      return tail === '' || tail.endsWith('\n');
    } catch (error) {
      if (isMissing(error)) return true;
      throw error;
    }
  }

  return {
    directory,
    async append(checkpoint) {
      await mkdir(directory, { recursive: true });
      const file = join(directory, nameOf(monthOf(checkpoint.time)));
      // What a power cut tore stays a line of its own.
      const start = (await endsInLine(file)) ? '' : '\n';
      await appendFile(file, `${start}${JSON.stringify(checkpoint)}\n`, { flush: true });
    },
    async newest() {
      for (const name of (await files()).reverse()) {
        const lines = (await tailOf(join(directory, name))).trimEnd().split('\n');
        const last = lines.map(parseCheckpoint).findLast((found) => found !== null);
        if (last !== undefined) return last;
      }
      return null;
    },
    async *all(from) {
      const first = from === undefined ? '' : nameOf(monthOf(from));
      for (const name of await files()) {
        if (name < first) continue;
        const handle = await open(join(directory, name), 'r');
        for await (const line of createInterface({ input: handle.createReadStream() }))
          if (line.trim() !== '') yield parseCheckpoint(line);
      }
    },
  };
}
