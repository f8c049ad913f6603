/** `16:42 已自动存为草稿`. */
export declare function DraftNote({ saved, failed, }: {
    readonly saved: {
        readonly savedAt: string;
    } | null;
    readonly failed: boolean;
}): import("react").JSX.Element;
interface OfferProps {
    readonly savedAt: string;
    onRestore(): void;
    onDrop(): void;
}
/** A draft was kept: go on with it, or drop it. */
export declare function DraftOffer({ savedAt, onRestore, onDrop }: OfferProps): import("react").JSX.Element;
export {};
