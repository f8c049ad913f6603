/** Where nothing is, or nothing for this reader: both look alike. */
export declare function NotFound(): import("react").JSX.Element;
