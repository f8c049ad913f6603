import { AppError } from '@luze/domain';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id, 64 MiB, three passes: about 0.1 s of one core. */
const PARAMETERS = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
const AT_ONCE = 2;
const QUEUE = 50;

/** Hashing is the dearest thing a stranger can ask for: two at once, fifty waiting, the rest hear UNAVAILABLE. */
export interface Passwords {
  /** @throws AppError UNAVAILABLE when the queue is full */
  hash(password: string): Promise<string>;
  /**
   * Verifies in turn against what `stored` finds when the turn has come, so that an attempt is counted before it is
   * tried and not while it waits. Null takes the same time: nobody learns which usernames exist.
   */
  verify(stored: () => Promise<string | null>, password: string): Promise<boolean>;
  /** True for a hash made with weaker parameters than today's. */
  isOutdated(stored: string): boolean;
}

/** As it is hashed: NFC, untruncated. */
const normal = (password: string): string => password.normalize('NFC');

/** Lets two work at a time and fifty wait. */
function createGate(): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < AT_ONCE) running += 1;
    else if (waiting.length >= QUEUE) throw new AppError('UNAVAILABLE', { retryAfterSeconds: 5 });
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

export function createPasswords(): Passwords {
  const inTurn = createGate();
  let dummy: Promise<string> | null = null;
  return {
    hash: (password) => inTurn(() => hash(normal(password), PARAMETERS)),
    verify: (findStored, password) =>
      inTurn(async () => {
        dummy ??= hash('no account has this password', PARAMETERS);
        const stand = await dummy;
        const stored = await findStored();
        const matches = await verify(stored ?? stand, normal(password));
        return stored !== null && matches;
      }),
    isOutdated: (stored) =>
      !stored.startsWith(
        `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`,
      ),
  };
}
