/** `/people` */
export declare function PeopleRoute(): import("react").JSX.Element;
