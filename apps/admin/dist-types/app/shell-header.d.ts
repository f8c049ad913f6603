/** The line on top: whose instance, search, the day, messages, language, account. */
export declare function ShellHeader(): import("react").JSX.Element;
