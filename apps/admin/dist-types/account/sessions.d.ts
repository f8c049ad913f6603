/** Browsers signed in with the own account; each but this one can be signed out. */
export declare function Sessions(): import("react").JSX.Element;
