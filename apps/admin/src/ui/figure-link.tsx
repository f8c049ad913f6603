import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A number with a hairline under it: it opens exactly the rows it counts. */
export function FigureLink({ to, children }: { readonly to: string; readonly children?: ReactNode }) {
  return (
    <Link className="lz-figure" to={to}>
      {children}
    </Link>
  );
}

/** A number that opens the nearest list there is; the list may be longer or shorter, and `note` says so. */
export function NearLink({
  to,
  note,
  children,
}: {
  readonly to: string;
  readonly note: string;
  readonly children?: ReactNode;
}) {
  return (
    <Link className="lz-near-figure" to={to} title={note}>
      {children}
    </Link>
  );
}
