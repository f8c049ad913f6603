interface Props {
    readonly folded: boolean;
    onFold(folded: boolean): void;
}
/** The left menu: what the reader may open, with how many rows are open; folded, one character of each. */
export declare function ShellMenu({ folded, onFold }: Props): import("react").JSX.Element;
export {};
