import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 639px)');

const subscribe = (changed: () => void): (() => void) => {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** True below 640 px: cards instead of tables, labels above fields. */
export const usePhone = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
