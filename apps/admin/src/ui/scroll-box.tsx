import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly className: string;
  /** What scrolls, for who cannot see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Says on the element whether there is more to its right. */
function markMore(box: HTMLElement): void {
  const rest = box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft);
  box.toggleAttribute('data-more', rest > 1);
}

/**
 * What may be wider than the screen scrolls by itself, also for who uses the keyboard alone; its edge fades where more
 * follows.
 */
export function ScrollBox({ className, label, children }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const sizes = new ResizeObserver(() => markMore(current));
    sizes.observe(current);
    for (const child of current.children) sizes.observe(child);
    return () => sizes.disconnect();
  }, []);
  return (
    <section
      ref={box}
      className={`lz-scroll-box ${className}`}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
      tabIndex={0}
      onScroll={(event) => markMore(event.currentTarget)}
    >
      {children}
    </section>
  );
}
