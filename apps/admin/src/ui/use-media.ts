import { useSyncExternalStore } from 'react';

/** A hook that follows one media query of the browser. @param query in the syntax of CSS */
function follow(query: string): () => boolean {
  const list = window.matchMedia(query);
  const subscribe = (changed: () => void): (() => void) => {
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  };
  return () => useSyncExternalStore(subscribe, () => list.matches);
}

/** True below 640 px: cards instead of tables, labels above fields. */
export const usePhone = follow('(max-width: 639px)');

/** True while the reader's system asks for a dark page. */
export const useSystemDark = follow('(prefers-color-scheme: dark)');

/** True while the reader's system asks for a page that does not move. */
export const useStillness = follow('(prefers-reduced-motion: reduce)');
