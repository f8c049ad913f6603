/** Names the tab after the page. */
export declare function useTitle(page: string): void;
