interface Props {
    readonly value: string;
    readonly required: boolean;
    readonly fault: string | undefined;
    onChange(value: string): void;
}
/** What the decider says, with the phrases everybody uses. */
export declare function Opinion({ value, required, fault, onChange }: Props): import("react").JSX.Element;
export {};
