import { type VerdictRow } from './verdict.ts';
interface Props {
    readonly rows: readonly VerdictRow[];
    readonly columns: readonly string[];
}
/** Rows as they will be; the faulty cell tinted, what is wrong with it on the line below. */
export declare function VerdictTable({ rows, columns }: Props): import("react").JSX.Element;
export {};
