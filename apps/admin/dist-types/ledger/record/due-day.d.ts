import type { RecordLight } from '../record.ts';
/** The day, and behind it the rule that made it with its source. Opens on hover, focus and tap. */
export declare function DueDay({ light }: {
    readonly light: RecordLight | null;
}): import("react").JSX.Element;
