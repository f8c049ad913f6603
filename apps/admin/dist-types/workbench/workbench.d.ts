import './workbench.css';
/** The first page after signing in: what waits for the reader, the worst first. */
export declare function Workbench(): import("react").JSX.Element;
