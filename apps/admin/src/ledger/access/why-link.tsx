import type { Ledger } from '@luze/domain';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { WhyDrawer } from './why-drawer.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly recordId?: string;
  readonly verb?: string;
  readonly field?: string;
  /** About whom; the reader himself if absent. */
  readonly person?: { readonly id: string; readonly name: string };
  readonly children: ReactNode;
}

/** A question beside what it is about: why is this here, why is it not. The answer opens in a drawer. */
export function WhyLink({ children, ...question }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="link" size="small" className="lz-why-link lz-no-print" onClick={() => setOpen(true)}>
        {children}
      </Button>
      {isOpen && <WhyDrawer {...question} onClose={() => setOpen(false)} />}
    </>
  );
}
