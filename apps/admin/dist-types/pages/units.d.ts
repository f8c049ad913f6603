/** `/units` */
export declare function UnitsRoute(): import("react").JSX.Element;
