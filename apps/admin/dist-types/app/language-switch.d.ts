/** Switches between the two languages; says so in the other one. */
export declare function LanguageSwitch({ short }: {
    readonly short?: boolean;
}): import("react").JSX.Element;
