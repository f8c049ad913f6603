interface Props {
    /** `a..b`, either end may be empty; empty text is no range. */
    readonly value: string;
    readonly label: string;
    onChange(value: string): void;
}
/** Two days, with the spans people name. */
export declare function RangeInput({ value, label, onChange }: Props): import("react").JSX.Element;
export {};
