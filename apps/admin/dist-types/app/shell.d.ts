/** Around every page: header, menu, and on a phone the bar below. */
export declare function Shell(): import("react").JSX.Element;
