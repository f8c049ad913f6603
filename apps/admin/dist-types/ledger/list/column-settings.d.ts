import type { Ledger } from '@luze/domain';
import { type ListSettings } from './columns.ts';
interface Props {
    readonly ledger: Ledger;
    readonly settings: ListSettings;
    onChange(settings: ListSettings): void;
}
/** Which columns are shown and in which order; kept on the server for the reader. */
export declare function ColumnSettings(props: Props): import("react").JSX.Element;
export {};
