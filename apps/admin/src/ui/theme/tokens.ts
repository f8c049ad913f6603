import { type ThemeConfig, theme } from 'antd';

/** Colours of both themes; see infra/decisions/0030. Lights mean something and stand nowhere else. */
interface Palette {
  readonly layout: string;
  readonly surface: string;
  readonly elevated: string;
  readonly setOff: string;
  readonly text: readonly [string, string, string, string];
  readonly hairline: string;
  readonly border: string;
  readonly accent: readonly [base: string, hover: string, active: string];
  readonly selected: string;
  readonly menuHover: string;
  readonly rowHover: string;
  readonly onAccent: string;
  readonly outline: string;
  readonly shadow: string;
  readonly seal: string;
  readonly lights: Readonly<
    Record<'red' | 'yellow' | 'green' | 'blue' | 'grey', readonly [bar: string, text: string, ground: string]>
  >;
}

const LIGHT: Palette = {
  layout: '#f5f6f8',
  surface: '#ffffff',
  elevated: '#ffffff',
  setOff: '#f9fafb',
  text: ['#1a212c', '#4d5765', '#616b7a', '#9aa3ae'],
  hairline: '#e6e9ed',
  border: '#cdd3db',
  accent: ['#1d4f91', '#2a66b3', '#163d71'],
  selected: '#edf2f9',
  menuHover: '#eceff3',
  rowHover: '#f6f8fb',
  onAccent: '#ffffff',
  outline: 'rgba(29,79,145,.14)',
  shadow: '0 6px 20px rgba(22,30,42,.12)',
  seal: '#c8472d',
  lights: {
    red: ['#c5362f', '#a3241e', '#fbeceb'],
    yellow: ['#c8910f', '#7a5400', '#fbf4df'],
    green: ['#3d8f63', '#22664a', '#e9f4ed'],
    blue: ['#3e8ed6', '#1b659f', '#e8f2fb'],
    grey: ['#98a1ad', '#59626f', '#eef0f3'],
  },
};

const DARK: Palette = {
  layout: '#0e1318',
  surface: '#141a21',
  elevated: '#1b222b',
  setOff: '#171e26',
  text: ['#e4e8ed', '#b0b9c4', '#8f9aa8', '#5e6977'],
  hairline: '#262e38',
  border: '#3a4552',
  accent: ['#86b1e6', '#a5c6ef', '#6b9bd8'],
  selected: '#1b2a3d',
  menuHover: '#171e26',
  rowHover: '#1b222b',
  onAccent: '#0e1318',
  outline: 'rgba(134,177,230,.22)',
  shadow: '0 8px 24px rgba(0,0,0,.5)',
  seal: '#cf5137',
  lights: {
    red: ['#e5605a', '#f39a95', '#3a1f21'],
    yellow: ['#d9aa3c', '#e7c56f', '#352b16'],
    green: ['#4fa67a', '#82c9a3', '#18301f'],
    blue: ['#5ba5e6', '#93c4f0', '#16293b'],
    grey: ['#7a8594', '#a5afbc', '#232a33'],
  },
};

/** Set in base.css, by the language of what is written. */
export const FONTS = 'var(--lz-fonts)';

export interface Look {
  readonly dark: boolean;
  /** 14, or 16 for easier reading; the phone always has 16. */
  readonly fontSize: 14 | 16;
  readonly phone: boolean;
  /** Nothing moves: the reader's system asks for it. */
  readonly still: boolean;
}

/** The antd theme of a look. */
export function themeOf({ dark, fontSize, phone, still }: Look): ThemeConfig {
  const c = dark ? DARK : LIGHT;
  const [text, text2, text3, text4] = c.text;
  const [accent, accentHover, accentActive] = c.accent;
  const size = phone ? 16 : fontSize;
  return {
    cssVar: { key: 'lz' },
    hashed: false,
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily: FONTS,
      fontSize: size,
      fontSizeSM: phone ? 13 : 12,
      fontWeightStrong: 600,
      borderRadius: 4,
      borderRadiusSM: 3,
      borderRadiusXS: 2,
      borderRadiusLG: 4,
      controlHeight: phone ? 44 : 32,
      controlHeightSM: phone ? 36 : 24,
      controlHeightLG: phone ? 48 : 40,
      colorBgLayout: c.layout,
      colorBgContainer: c.surface,
      colorBgElevated: c.elevated,
      colorFillAlter: c.setOff,
      controlItemBgHover: c.setOff,
      colorText: text,
      colorTextHeading: text,
      colorTextSecondary: text2,
      colorTextTertiary: text3,
      colorTextDescription: text3,
      colorTextPlaceholder: text3,
      colorTextQuaternary: text4,
      colorBorderSecondary: c.hairline,
      colorSplit: c.hairline,
      colorBorder: c.border,
      colorPrimary: accent,
      colorInfo: accent,
      colorLink: accent,
      colorPrimaryHover: accentHover,
      colorPrimaryActive: accentActive,
      colorLinkHover: accentHover,
      colorLinkActive: accentActive,
      colorPrimaryBg: c.selected,
      controlItemBgActive: c.selected,
      colorSuccess: c.lights.green[0],
      colorWarning: c.lights.yellow[0],
      colorError: c.lights.red[0],
      colorErrorText: c.lights.red[1],
      controlOutline: c.outline,
      controlOutlineWidth: 2,
      boxShadow: 'none',
      boxShadowSecondary: c.shadow,
      motion: !still,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        paddingInline: 14,
        paddingInlineSM: 8,
        fontWeight: 400,
        primaryColor: c.onAccent,
      },
      Input: { hoverBorderColor: accent },
      Form: {
        itemMarginBottom: 16,
        labelColor: text2,
        labelRequiredMarkColor: text3,
        verticalLabelPadding: '0 0 4px',
      },
      Menu: {
        itemHeight: 36,
        itemMarginBlock: 0,
        itemMarginInline: 0,
        itemBorderRadius: 0,
        itemBg: 'transparent',
        subMenuItemBg: 'transparent',
        itemColor: text2,
        itemSelectedBg: c.selected,
        itemSelectedColor: accent,
        itemHoverBg: c.menuHover,
        activeBarBorderWidth: 0,
        collapsedWidth: 48,
      },
      Table: {
        headerBg: c.surface,
        headerColor: text3,
        headerSplitColor: 'transparent',
        headerBorderRadius: 0,
        cellPaddingBlock: 8.5,
        cellPaddingInline: 10,
        cellPaddingBlockSM: 5.5,
        cellPaddingInlineSM: 8,
        borderColor: c.hairline,
        headerSortActiveBg: c.surface,
        fixedHeaderSortActiveBg: c.surface,
        bodySortBg: 'transparent',
        rowHoverBg: c.rowHover,
        rowSelectedBg: c.selected,
      },
      Tree: { titleHeight: 30, indentSize: 16, nodeSelectedBg: c.selected, nodeHoverBg: c.rowHover },
      Tabs: { horizontalItemPadding: '8px 0', horizontalItemGutter: 24 },
      Segmented: { trackBg: c.menuHover, trackPadding: 2 },
      Alert: { defaultPadding: '8px 12px' },
      Layout: {
        headerHeight: 48,
        headerPadding: '0 16px',
        headerBg: c.surface,
        bodyBg: c.surface,
        siderBg: c.layout,
      },
    },
  };
}

/** The same colours for our own style sheets, as custom properties of the page. */
export function cssVariablesOf({ dark, fontSize, phone }: Look): Readonly<Record<string, string>> {
  const c = dark ? DARK : LIGHT;
  const lights = Object.entries(c.lights).flatMap(([name, [bar, text, ground]]) => [
    [`--lz-${name}-bar`, bar],
    [`--lz-${name}-text`, text],
    [`--lz-${name}-ground`, ground],
  ]);
  return {
    '--lz-layout': c.layout,
    '--lz-surface': c.surface,
    '--lz-elevated': c.elevated,
    '--lz-set-off': c.setOff,
    '--lz-text': c.text[0],
    '--lz-text-2': c.text[1],
    '--lz-text-3': c.text[2],
    '--lz-text-4': c.text[3],
    '--lz-hairline': c.hairline,
    '--lz-border': c.border,
    '--lz-accent': c.accent[0],
    '--lz-accent-hover': c.accent[1],
    '--lz-selected': c.selected,
    '--lz-menu-hover': c.menuHover,
    '--lz-row-hover': c.rowHover,
    '--lz-on-accent': c.onAccent,
    '--lz-seal': c.seal,
    '--lz-shadow': c.shadow,
    '--lz-font-size': `${phone ? 16 : fontSize}px`,
    ...Object.fromEntries(lights),
  };
}
