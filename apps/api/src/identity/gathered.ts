/** A question that is not sent yet, and everybody who waits for its answer. */
interface Waiting<V> {
  readonly promise: Promise<V | null>;
  readonly resolve: (value: V | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks for what many requests want in as few statements as they leave time for: what comes while one statement is under
 * way goes together in the next. Nobody is answered from a statement that was sent before he asked, so an answer is
 * never older than the question; nothing is kept.
 * @param ask the values of some keys, of all that exist
 * @param most keys of one statement
 */
export function gathered<V>(
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  most: number,
): (key: string) => Promise<V | null> {
  const waiting = new Map<string, Waiting<V>>();
  let isUnderWay = false;

  async function send(): Promise<void> {
    isUnderWay = true;
    while (waiting.size > 0) {
      const batch = [...waiting].slice(0, most);
      for (const [key] of batch) waiting.delete(key);
      try {
        const found = await ask(batch.map(([key]) => key));
        for (const [key, { resolve }] of batch) resolve(found.get(key) ?? null);
      } catch (error) {
        for (const [, { reject }] of batch) reject(error);
      }
    }
    isUnderWay = false;
  }

  return (key) => {
    const known = waiting.get(key);
    if (known !== undefined) return known.promise;
    let resolve: Waiting<V>['resolve'] = () => undefined;
    let reject: Waiting<V>['reject'] = () => undefined;
    const promise = new Promise<V | null>((done, failed) => {
      resolve = done;
      reject = failed;
    });
    waiting.set(key, { promise, resolve, reject });
    if (!isUnderWay) void send();
    return promise;
  };
}
