/** `/overview` */
export declare function OverviewRoute(): import("react").JSX.Element;
