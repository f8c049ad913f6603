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
