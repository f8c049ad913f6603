/** Languages the product speaks; Chinese is the first. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is spoken where nobody chose: in mail and in groups, which are the bureau's. */
export const BUREAU_LANGUAGE: Language = 'zh-CN';

/** A label in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export function inLanguage(label: Label, language: Language): string {
  return language === 'en' ? label.en : label.zh;
}

/** Picks the language of an `Accept-Language` header; Chinese unless English stands before it. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .find((part) => part.startsWith('zh') || part.startsWith('en'));
  return first?.startsWith('en') ? 'en' : 'zh-CN';
}
