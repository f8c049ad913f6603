import type { Ledger } from '@luze/domain';
import type { ListSettings } from './columns.ts';
interface Props {
    readonly ledger: Ledger;
    readonly settings: ListSettings;
    onSettings(settings: ListSettings): void;
    onRefresh(): void;
}
/** How the list looks: density, columns, and asking anew. */
export declare function ListTools({ ledger, settings, onSettings, onRefresh }: Props): import("react").JSX.Element;
export {};
