/** Who may do what with which ledger and how far: the same grants the rules are made of. */
export declare function PermissionMatrixPage(): import("react").JSX.Element;
