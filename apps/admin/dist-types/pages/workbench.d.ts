/** `/` */
export declare function WorkbenchRoute(): import("react").JSX.Element;
