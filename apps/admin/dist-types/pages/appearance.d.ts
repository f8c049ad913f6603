/** `/mine/appearance` */
export declare function AppearancePage(): import("react").JSX.Element;
