import { type ThemeConfig, theme } from 'antd'

/** Whose console it is; each has a colour of its own, so nobody mistakes where they are. */
export type House = 'merchant' | 'staff'
export type Mode = 'light' | 'dark'

/** The whole look: every colour and measure of both consoles is here, styles read them as `--ant-…` and `--wanpu-…`. */
export const themeOf = (house: House, mode: Mode, isStill = false): ThemeConfig => ({
  cssVar: { key: 'wanpu' },
  hashed: false,
  algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
  token: {
    colorPrimary: accents[house][mode],
    colorLink: links[house][mode],
    colorLinkHover: links[house][mode],
    borderRadius: 8,
    controlHeight: 34,
    fontSize: 14,
    fontFamily: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif",
    fontFamilyCode: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono', monospace",
    motion: !isStill,
    motionDurationSlow: '0.18s',
    motionDurationMid: '0.14s',
    ...tints[house][mode],
    ...inks[mode],
  },
  components: {
    Table: { headerBg: 'transparent', headerSplitColor: 'transparent', cellPaddingBlock: 12 },
    Button: {
      primaryShadow: 'none',
      dangerShadow: 'none',
      defaultShadow: 'none',
      dangerColor: dangerInks[mode],
    },
    Modal: { titleFontSize: 17 },
  },
})

/** Measures beside antd's own, written on the root element as `--wanpu-…`. */
export const measures = {
  'nav-width': '224px',
  'bar-height': '56px',
  'content-width': '1280px',
  'form-width': '400px',
  'aside-width': '340px',
  picture: '48px',
  dot: '7px',
  icon: '16px',
  'spark-height': '44px',
  'hit-size': '34px',
  'chart-height': '320px',
  'chart-height-narrow': '200px',
} as const

const accents = {
  merchant: { light: '#0e6b53', dark: '#1f8a6d' },
  staff: { light: '#5b3f8c', dark: '#7d63b8' },
} as const
// A link is small text: it needs more contrast than a button's face.
const links = {
  merchant: { light: '#0b5f49', dark: '#72dcbc' },
  staff: { light: '#553a86', dark: '#c9b6ee' },
} as const

// antd's own tints of a dark green or violet come out grey.
const tints = {
  merchant: {
    light: { colorPrimaryBg: '#e7f3ee', colorPrimaryBgHover: '#d6eae2', colorPrimaryBorder: '#b5d8cb' },
    dark: { colorPrimaryBg: '#15302a', colorPrimaryBgHover: '#1a3d35', colorPrimaryBorder: '#235548' },
  },
  staff: {
    light: { colorPrimaryBg: '#f0ebf8', colorPrimaryBgHover: '#e3d9f2', colorPrimaryBorder: '#cbbbe5' },
    dark: { colorPrimaryBg: '#272038', colorPrimaryBgHover: '#32294a', colorPrimaryBorder: '#453865' },
  },
} as const

// On the light red of the dark theme, white would be too faint.
const dangerInks = { light: '#ffffff', dark: '#1d0c0a' } as const

// The tints of what is said are antd's in the dark; of the light theme's deep colours they come out grey too.
const inks = {
  light: {
    colorBgLayout: '#f5f6f4',
    colorTextBase: '#15201c',
    colorText: '#1a2421',
    colorTextSecondary: '#4c5753',
    colorTextTertiary: '#626d69',
    colorTextDescription: '#626d69',
    colorTextPlaceholder: '#6b7672',
    colorBorder: '#d5dad7',
    colorBorderSecondary: '#e8ebe9',
    colorError: '#c22f2f',
    colorWarning: '#a15505',
    colorSuccess: '#1f7a45',
    colorInfo: '#2563a8',
    colorSuccessBg: '#eaf6ee',
    colorSuccessBorder: '#b9dcc6',
    colorInfoBg: '#ebf2fb',
    colorInfoBorder: '#bcd2ec',
    colorWarningBg: '#fdf4e3',
    colorWarningBorder: '#ecd4a8',
  },
  dark: {
    colorBgBase: '#121513',
    colorBgLayout: '#0d100e',
    colorBgContainer: '#171b19',
    colorBgElevated: '#1e2321',
    colorText: '#e6ebe8',
    colorTextSecondary: '#b3bcb8',
    colorTextTertiary: '#939d98',
    colorTextDescription: '#939d98',
    colorTextPlaceholder: '#8b9590',
    colorBorder: '#38403c',
    colorBorderSecondary: '#272d2a',
    colorError: '#ef7a72',
    colorWarning: '#e0a04a',
    colorSuccess: '#58b982',
    colorInfo: '#6ea8e6',
  },
} as const
