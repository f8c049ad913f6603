import type { RecordLight } from './record.ts';
/** The light of a row as the API words it; a dash for voided rows, which have none. */
export declare function RecordChip({ light }: {
    readonly light: RecordLight | null;
}): import("react").JSX.Element;
