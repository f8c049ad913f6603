/** Messages to the reader, the latest first; opening a record marks its message read. */
export declare function Messages(): import("react").JSX.Element;
