/** The tree of units, and beside it the one chosen. */
export declare function UnitsPage(): import("react").JSX.Element;
