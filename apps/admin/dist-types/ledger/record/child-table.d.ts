import { type Child } from '@luze/domain';
interface Props {
    readonly child: Child;
    readonly rows: readonly Record<string, unknown>[];
}
/** Rows that belong to the record, as a small table; absent while there are none. */
export declare function ChildTable({ child, rows }: Props): import("react").JSX.Element | null;
export {};
