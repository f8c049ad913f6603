/** Figures of the rules with their dates of effect; a city sets new ones from a day on. */
export declare function RuleParamsPage(): import("react").JSX.Element;
