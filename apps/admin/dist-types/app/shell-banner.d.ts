/** Says that the network is gone, or that the session is about to end for want of activity. */
export declare function ShellBanner(): import("react").JSX.Element | null;
