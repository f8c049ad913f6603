import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';

/** Makes a directory only its owner looks into; one that is there already stays as its owner set it. */
export const ownDirectory = (path: string): void => {
  mkdirSync(path, { recursive: true, mode: 0o700 });
};

const isNotOurs = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EROFS');

/**
 * Makes a file only its owner reads, where there is none, before somebody else makes one for all. One that is there is
 * closed to strangers; what its group may do stays as it was set.
 */
export function ownFile(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  closeToOthers(path);
}

/** Takes away what strangers may do with a file, where there is one and it is ours. */
export function closeToOthers(path: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined || (mode & 0o007) === 0) return;
  try {
    chmodSync(path, mode & 0o770);
  } catch (error) {
    if (!isNotOurs(error)) throw error;
  }
}
