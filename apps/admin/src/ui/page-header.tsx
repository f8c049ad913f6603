import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly extra?: ReactNode;
}

/** The one title of a page, what it covers, and at the right what belongs to the whole page. */
export function PageHeader({ title, note, extra }: Props) {
  return (
    <header className="lz-page-header">
      <h1>{title}</h1>
      {note !== undefined && note !== null && <span className="lz-muted">{note}</span>}
      {extra !== undefined && extra !== null && <div className="lz-page-extra">{extra}</div>}
    </header>
  );
}
