import { type Ledger } from '@luze/domain';
import type { LedgerDetail } from '../record.ts';
import { type FormUnit } from './draft-content.ts';
interface Props {
    readonly ledger: Ledger;
    readonly record: LedgerDetail | null;
    readonly home: FormUnit | null;
}
export declare function FormBody({ ledger, record, home }: Props): import("react").JSX.Element;
export {};
