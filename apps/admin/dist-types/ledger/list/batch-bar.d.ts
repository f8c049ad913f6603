interface Props {
    readonly count: number;
    readonly total: number;
    readonly everything: boolean;
    onEverything(): void;
    onClear(): void;
    onExport(): void;
}
/** What may be done with several rows at once; absent while none is chosen. */
export declare function BatchBar({ count, total, everything, onEverything, onClear, onExport }: Props): import("react").JSX.Element;
export {};
