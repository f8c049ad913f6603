/** Acts on record, the latest first; filter by kind, act and days. */
export declare function AuditPage(): import("react").JSX.Element;
