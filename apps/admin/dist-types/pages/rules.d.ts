/** `/rules` */
export declare function RulesRoute(): import("react").JSX.Element;
