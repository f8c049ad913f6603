import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone, useStillness, useSystemDark } from '../use-media.ts';
import { pageNonce } from './nonce.ts';
import { cssVariablesOf, themeOf } from './tokens.ts';

export type Scheme = 'light' | 'dark' | 'system';

interface Appearance {
  readonly scheme: Scheme;
  readonly fontSize: 14 | 16;
}

interface AppearanceControl extends Appearance {
  change(next: Partial<Appearance>): void;
}

const KEY = 'luze.appearance';
const AppearanceContext = createContext<AppearanceControl | null>(null);

function stored(): Appearance {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Appearance>;
    return { scheme: value.scheme ?? 'light', fontSize: value.fontSize === 16 ? 16 : 14 };
  } catch {
    // A browser that keeps nothing shows the default.
    return { scheme: 'light', fontSize: 14 };
  }
}

const nonce = pageNonce();

/** Theme, language of the components, and our own custom properties on the page. */
export function Look({ children }: { readonly children: ReactNode }) {
  const [appearance, setAppearance] = useState(stored);
  const { i18n } = useTranslation();
  const phone = usePhone();
  const isEnglish = i18n.language === 'en';
  const systemDark = useSystemDark();
  const still = useStillness();
  const dark = appearance.scheme === 'dark' || (appearance.scheme === 'system' && systemDark);
  const look = useMemo(
    () => ({ dark, fontSize: appearance.fontSize, phone, still }),
    [dark, appearance.fontSize, phone, still],
  );
  useEffect(() => {
    for (const [name, value] of Object.entries(cssVariablesOf(look)))
      document.documentElement.style.setProperty(name, value);
  }, [look]);
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    dayjs.locale(isEnglish ? 'en' : 'zh-cn');
  }, [i18n.language, isEnglish]);
  const control = useMemo(
    () => ({
      ...appearance,
      change: (next: Partial<Appearance>) => {
        const changed = { ...appearance, ...next };
        localStorage.setItem(KEY, JSON.stringify(changed));
        setAppearance(changed);
      },
    }),
    [appearance],
  );
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={isEnglish ? enUS : zhCN}
      theme={themeOf(look)}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <AppearanceContext.Provider value={control}>
        <AntApp>{children}</AntApp>
      </AppearanceContext.Provider>
    </ConfigProvider>
  );
}

export function useAppearance(): AppearanceControl {
  const control = useContext(AppearanceContext);
  if (control === null) throw new Error('no Look above');
  return control;
}
