export declare const INTERFACE_LANGUAGES: readonly ['zh-CN', 'en'];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
/** The language of the page now; requests carry it so that answers speak it too. */
export declare const currentLanguage: () => InterfaceLanguage;
/** Changes the language of the page and keeps it for the next visit. */
export declare function changeLanguage(language: InterfaceLanguage): Promise<void>;
/** Words of every screen, both languages complete. */
export declare const messagesReady: Promise<import("i18next").TFunction<"translation", undefined>>;
