/** Brightness, text size, language; in the demo also the business day. */
export declare function Appearance(): import("react").JSX.Element;
