import type { ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** What scrolls, for who cannot see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What may be wider than the screen scrolls by itself, also for who uses the keyboard alone. */
export function ScrollBox({ className, label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
