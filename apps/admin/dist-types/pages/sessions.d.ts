/** `/mine/sessions` */
export declare function SessionsRoute(): import("react").JSX.Element;
