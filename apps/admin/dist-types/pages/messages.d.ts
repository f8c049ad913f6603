/** `/messages` */
export declare function MessagesRoute(): import("react").JSX.Element;
