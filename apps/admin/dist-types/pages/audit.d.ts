/** `/audit` */
export declare function AuditRoute(): import("react").JSX.Element;
