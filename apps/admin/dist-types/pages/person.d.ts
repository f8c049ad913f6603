/** `/people/:id` */
export declare function PersonRoute(): import("react").JSX.Element;
