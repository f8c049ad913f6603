import type { RecordStep } from '../record.ts';
/** The ordinary life of the record: who did what when, whose turn it is since when, who comes after. */
export declare function RecordSteps({ steps }: {
    readonly steps: readonly RecordStep[];
}): import("react").JSX.Element;
