import { inLanguage, type Label, type Language, type SentenceParams, sentence } from '@luze/domain';
import { useTranslation } from 'react-i18next';

/** Everything a screen needs to speak: its own words, labels of definitions, sentences of codes. */
export function useWords(
  namespace:
    | 'ledger'
    | 'work'
    | 'escalation'
    | 'import'
    | 'manage'
    | 'shell'
    | 'audit'
    | 'report'
    | 'discipline'
    | 'access'
    | 'obligation'
    | 'calendar'
    | 'party'
    | 'robot' = 'ledger',
) {
  const { t, i18n } = useTranslation(namespace);
  const language: Language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return {
    t,
    language,
    label: (label: Label): string => inLanguage(label, language),
    sentence: (code: string, params?: SentenceParams): string => sentence(code, language, params),
  };
}
