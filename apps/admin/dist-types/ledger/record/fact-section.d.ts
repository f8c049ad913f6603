import { type Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
import type { Section } from '../sections.ts';
interface Props {
    readonly ledger: Ledger;
    readonly record: LedgerDetail;
    readonly section: Section;
}
/** One block of what the record says. A masked value stands as masked; a long text has the line to itself. */
export declare function FactSection({ ledger, record, section }: Props): import("react").JSX.Element | null;
export {};
