/** `/mine/password` */
export declare function PasswordRoute(): import("react").JSX.Element;
