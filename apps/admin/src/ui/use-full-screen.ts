import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
};

/** Whether the page fills the screen, and the way in and out; `can` is false where the browser does not let pages. */
export function useFullScreen(): { readonly is: boolean; readonly can: boolean; toggle(): void } {
  const is = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  return {
    is,
    can: document.fullscreenEnabled,
    toggle: () => {
      // Refused by the browser, the page stays as it is, which is what the reader sees.
      void (is ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
        () => undefined,
      );
    },
  };
}
