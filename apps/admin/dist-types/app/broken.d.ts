/** What stands where a page has failed: the rest of the application goes on. */
export declare function Broken(): import("react").JSX.Element;
