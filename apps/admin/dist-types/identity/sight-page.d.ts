/** What a person sees today, ledger by ledger, and because of which roles. */
export declare function SightPage({ id }: {
    readonly id: string;
}): import("react").JSX.Element;
