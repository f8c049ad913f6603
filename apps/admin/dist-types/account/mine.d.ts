/** The own account: who one is here, and the ways to its settings. */
export declare function Mine(): import("react").JSX.Element;
