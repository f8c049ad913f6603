import { hash, verify } from '@node-rs/argon2';
import { AppError } from '@luze/domain';

/** Argon2id, 64 MiB, three passes: about 0.1 s of one core. */
const PARAMETERS = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
const AT_ONCE = 2;
const QUEUE = 50;

/** Hashing is the dearest thing a stranger can ask for: two at once, fifty waiting, the rest hear UNAVAILABLE. */
export interface Passwords {
  /** @throws AppError UNAVAILABLE when the queue is full */
  hash(password: string): Promise<string>;
  /** Takes the same time without a stored hash, so that nobody learns which usernames exist. */
  verify(stored: string | null, password: string): Promise<boolean>;
  /** True for a hash made with weaker parameters than today's. */
  isOutdated(stored: string): boolean;
}

/** As it is hashed: NFC, untruncated. */
const normal = (password: string): string => password.normalize('NFC');

export function createPasswords(): Passwords {
  let running = 0;
  const waiting: (() => void)[] = [];
  let dummy: Promise<string> | null = null;

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= AT_ONCE) {
      if (waiting.length >= QUEUE) throw new AppError('UNAVAILABLE', { retryAfterSeconds: 5 });
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  }

  return {
    hash: (password) => inTurn(() => hash(normal(password), PARAMETERS)),
    async verify(stored, password) {
      dummy ??= hash('no account has this password', PARAMETERS);
      const against = stored ?? (await dummy);
      const matches = await inTurn(() => verify(against, normal(password)));
      return stored !== null && matches;
    },
    isOutdated: (stored) => !stored.startsWith(`$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`),
  };
}
