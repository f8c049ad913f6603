/** Asks before a page with unsent changes is left; the browser asks in its own words when the tab is closed. */
export declare function LeaveGuard({ when }: {
    readonly when: boolean;
}): import("react").JSX.Element;
