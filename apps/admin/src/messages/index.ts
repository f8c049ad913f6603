import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { accessEn } from './access.en.ts';
import { accessZhCN } from './access.zh-CN.ts';
import { auditEn } from './audit.en.ts';
import { auditZhCN } from './audit.zh-CN.ts';
import { calendarEn } from './calendar.en.ts';
import { calendarZhCN } from './calendar.zh-CN.ts';
import { disciplineEn } from './discipline.en.ts';
import { disciplineZhCN } from './discipline.zh-CN.ts';
import { escalationEn } from './escalation.en.ts';
import { escalationZhCN } from './escalation.zh-CN.ts';
import { importEn } from './import.en.ts';
import { importZhCN } from './import.zh-CN.ts';
import { ledgerEn } from './ledger.en.ts';
import { ledgerZhCN } from './ledger.zh-CN.ts';
import { manageEn } from './manage.en.ts';
import { manageZhCN } from './manage.zh-CN.ts';
import { obligationEn } from './obligation.en.ts';
import { obligationZhCN } from './obligation.zh-CN.ts';
import { partyEn } from './party.en.ts';
import { partyZhCN } from './party.zh-CN.ts';
import { reportEn } from './report.en.ts';
import { reportZhCN } from './report.zh-CN.ts';
import { robotEn } from './robot.en.ts';
import { robotZhCN } from './robot.zh-CN.ts';
import { shellEn } from './shell.en.ts';
import { shellZhCN } from './shell.zh-CN.ts';
import { workEn } from './work.en.ts';
import { workZhCN } from './work.zh-CN.ts';

const KEY = 'luze.language';
export const INTERFACE_LANGUAGES = ['zh-CN', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

function stored(): InterfaceLanguage {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN';
  } catch {
    // A browser that keeps nothing begins in Chinese each time.
    return 'zh-CN';
  }
}

/** The language of the page now; requests carry it so that answers speak it too. */
export const currentLanguage = (): InterfaceLanguage => (i18next.language === 'en' ? 'en' : 'zh-CN');

/** Changes the language of the page and keeps it for the next visit. */
export async function changeLanguage(language: InterfaceLanguage): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Not kept; the page changes all the same.
  }
  await i18next.changeLanguage(language);
}

/** Words of every screen, both languages complete. */
void i18next.use(initReactI18next).init({
  lng: stored(),
  fallbackLng: false,
  supportedLngs: [...INTERFACE_LANGUAGES],
  interpolation: { escapeValue: false },
  returnNull: false,
  resources: {
    'zh-CN': {
      ledger: ledgerZhCN,
      work: workZhCN,
      import: importZhCN,
      manage: manageZhCN,
      report: reportZhCN,
      discipline: disciplineZhCN,
      shell: shellZhCN,
      audit: auditZhCN,
      access: accessZhCN,
      obligation: obligationZhCN,
      calendar: calendarZhCN,
      escalation: escalationZhCN,
      party: partyZhCN,
      robot: robotZhCN,
    },
    en: {
      ledger: ledgerEn,
      work: workEn,
      import: importEn,
      manage: manageEn,
      report: reportEn,
      discipline: disciplineEn,
      shell: shellEn,
      audit: auditEn,
      access: accessEn,
      obligation: obligationEn,
      calendar: calendarEn,
      escalation: escalationEn,
      party: partyEn,
      robot: robotEn,
    },
  },
});
