import { useWords } from '../ledger/words.ts';
import { changeLanguage } from '../messages/index.ts';

/** Switches between the two languages; says so in the other one. */
export function LanguageSwitch({ short = false }: { readonly short?: boolean }) {
  const { t, language } = useWords('shell');
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="lz-plain" lang={other} onClick={() => void changeLanguage(other)}>
      {short ? t('otherLanguageShort') : t('otherLanguage')}
    </button>
  );
}
