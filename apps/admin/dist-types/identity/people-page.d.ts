/** People within the reach, filtered by unit, role and name; the address keeps the filter. */
export declare function PeoplePage(): import("react").JSX.Element;
