/** `/mine` */
export declare function MineRoute(): import("react").JSX.Element;
