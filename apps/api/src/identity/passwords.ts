import { AppError } from '@luze/domain';
import { hash, verify } from '@node-rs/argon2';

/** What a hash costs: memory in KiB, and passes over it. */
export interface HashCost {
  readonly memoryCost: number;
  readonly timeCost: number;
}

/** Argon2id over 64 MiB, three passes: about 0.1 s of one core. */
const PRODUCTION_COST: HashCost = { memoryCost: 65_536, timeCost: 3 };
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
  /** True for a hash made at another cost than today's. */
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

/** @param cost of what is hashed from now on; what was hashed at another is verified as it was */
export function createPasswords(cost: HashCost = PRODUCTION_COST): Passwords {
  const parameters = { algorithm: 2, parallelism: 1, ...cost } as const;
  const inTurn = createGate();
  let dummy: Promise<string> | null = null;
  return {
    hash: (password) => inTurn(() => hash(normal(password), parameters)),
    verify: (findStored, password) =>
      inTurn(async () => {
        dummy ??= hash('no account has this password', parameters);
        const stand = await dummy;
        const stored = await findStored();
        const matches = await verify(stored ?? stand, normal(password));
        return stored !== null && matches;
      }),
    isOutdated: (stored) =>
      !stored.startsWith(
        `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${parameters.parallelism}$`,
      ),
  };
}
