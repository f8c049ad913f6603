import { type Label, type SentenceParams } from '@luze/domain';
/** Everything a screen needs to speak: its own words, labels of definitions, sentences of codes. */
export declare function useWords(namespace?: 'ledger' | 'work' | 'import' | 'manage' | 'shell'): {
    t: import("i18next").TFunction<"import" | "ledger" | "manage" | "shell" | "work", undefined>;
    language: "en" | "zh-CN";
    label: (label: Label) => string;
    sentence: (code: string, params?: SentenceParams) => string;
};
