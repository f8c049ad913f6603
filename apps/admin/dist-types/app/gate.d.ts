/** Shows the sign-in page to whom nobody knows, the password form to whom must set one, the pages to the rest. */
export declare function Gate({ ended }: {
    readonly ended: number;
}): import("react").JSX.Element;
