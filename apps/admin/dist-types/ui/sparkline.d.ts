interface Point {
    readonly label: string;
    readonly value: number;
}
interface Props {
    /** What the line shows. */
    readonly label: string;
    readonly points: readonly Point[];
    /** Where the last figure leads. */
    readonly lastTo: string;
}
/** A line of months with its first and last figure; the same figures as a table for who cannot see it. */
export declare function Sparkline({ label, points, lastTo }: Props): import("react").JSX.Element | null;
export {};
