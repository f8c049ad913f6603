import './overview.css';
/** How things stand below a unit: the matrix, what is late for how long, and why. */
export declare function Overview(): import("react").JSX.Element;
