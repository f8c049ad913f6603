let lastAt = Date.now();

for (const kind of ['pointerdown', 'keydown', 'scroll'] as const)
  window.addEventListener(
    kind,
    () => {
      lastAt = Date.now();
    },
    { passive: true, capture: true },
  );

/** True when nobody has touched the page for a while: what the page asks by itself must not keep a session alive. */
export const isUntouched = (milliseconds: number): boolean => Date.now() - lastAt > milliseconds;
