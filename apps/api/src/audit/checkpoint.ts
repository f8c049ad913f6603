import type { SealKey } from './seal-key.ts';

/** A signed word about the chain: at this time, this number had this hash. One line of JSON in a file. */
export interface Checkpoint {
  /** Name of the installation, for people; the key tells machines. */
  readonly installation: string;
  readonly number: number;
  readonly hash: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Fingerprint of the key it is signed with. */
  readonly key: string;
  readonly signature: string;
}

const signedText = ({ installation, number, hash, time, key }: Omit<Checkpoint, 'signature'>): string =>
  ['luze checkpoint 1', JSON.stringify(installation), number, hash, time, key].join('\n');

export function signCheckpoint(
  sealKey: SealKey,
  { installation, number, hash, time }: { installation: string; number: number; hash: string; time: Date },
): Checkpoint {
  const said = { installation, number, hash, time: time.toISOString(), key: sealKey.fingerprint };
  return { ...said, signature: sealKey.sign(signedText(said)) };
}

/** OTHER_KEY: signed by somebody else, or for another installation. FORGED: names our key, which never signed it. */
export type SignatureFault = 'OTHER_KEY' | 'FORGED';

/** @returns null where our key signed exactly this */
export function signatureFault(sealKey: SealKey, checkpoint: Checkpoint): SignatureFault | null {
  if (checkpoint.key !== sealKey.fingerprint) return 'OTHER_KEY';
  return sealKey.isOurs(signedText(checkpoint), checkpoint.signature) ? null : 'FORGED';
}

const isCheckpoint = (value: unknown): value is Checkpoint => {
  if (typeof value !== 'object' || value === null) return false;
  const { installation, number, hash, time, key, signature } = value as Record<string, unknown>;
  return (
    Number.isSafeInteger(number) &&
    (number as number) > 0 &&
    [installation, time, key, signature].every((text) => typeof text === 'string' && text.length <= 400) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash)
  );
};

/** @returns null for a line that is no checkpoint: torn by a power cut, or by hand */
export function parseCheckpoint(line: string): Checkpoint | null {
  try {
    const value: unknown = JSON.parse(line);
    return isCheckpoint(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Checkpoints in a text somebody kept: one spread over lines as it is printed, or one a line as in the files.
 * @returns those found, and how many lines are none
 */
export function parseCheckpoints(text: string): { checkpoints: Checkpoint[]; unreadable: number } {
  const whole = parseCheckpoint(text);
  if (whole !== null) return { checkpoints: [whole], unreadable: 0 };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const checkpoints = lines.map(parseCheckpoint).filter((found) => found !== null);
  return { checkpoints, unreadable: lines.length - checkpoints.length };
}
