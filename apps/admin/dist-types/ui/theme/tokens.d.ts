import { type ThemeConfig } from 'antd';
export declare const FONTS = "\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",system-ui,sans-serif";
export interface Look {
    readonly dark: boolean;
    /** 14, or 16 for easier reading; the phone always has 16. */
    readonly fontSize: 14 | 16;
    readonly phone: boolean;
}
/** The antd theme of a look. */
export declare function themeOf({ dark, fontSize, phone }: Look): ThemeConfig;
/** The same colours for our own style sheets, as custom properties of the page. */
export declare function cssVariablesOf({ dark, fontSize, phone }: Look): Readonly<Record<string, string>>;
