/** `/permissions` */
export declare function PermissionsRoute(): import("react").JSX.Element;
