import type { Ledger } from '@luze/domain';
interface Props {
    readonly ledger: Ledger;
    /** Per cent sent; null while nothing is under way. */
    readonly progress: number | null;
    readonly refused: string | null;
    onFile(file: File): void;
}
/** First step: the template, and a place for the file. */
export declare function FileStep({ ledger, progress, refused, onFile }: Props): import("react").JSX.Element;
export {};
