import { useEffect } from 'react';

/** Half a second later than the moment itself, so that the server, too, has hidden it. */
const GRACE_MS = 500;

/** Calls when what is open hides by itself, whoever sits before it. @param at instant, or null where nothing is open */
export function useHiding(at: string | null, reload: () => Promise<void>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: reload is new at every render and does the same.
  useEffect(() => {
    if (at === null) return undefined;
    const timer = setTimeout(() => void reload(), Math.max(0, Date.parse(at) - Date.now()) + GRACE_MS);
    return () => clearTimeout(timer);
  }, [at]);
}
