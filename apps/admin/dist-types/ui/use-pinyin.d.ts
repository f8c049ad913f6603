type Matches = (text: string, search: string) => boolean;
/** Matches Chinese names by characters, by pinyin and by its initials; by characters alone until the table is there. */
export declare function usePinyin(): Matches;
export {};
