/** `/people/:id/sees` */
export declare function SightRoute(): import("react").JSX.Element;
