import { drawn } from '@wanpu/blocks'
import { html, raw } from 'hono/html'
import { words } from './words.ts'
import type { View } from './view.ts'

export interface ShellPage {
  title: string
  description?: string | undefined
  /** The address of the shop's own icon. */
  icon?: string | undefined
  /** What messengers and search engines show of a link to the page. */
  share?: { title: string; site: string; picture?: string | undefined }
  /** All css of the page, the only inline style. */
  css: string
  themeColour: string
  /** Addresses of module scripts. */
  scripts: readonly string[]
  /** Addresses of what they import, to be fetched at once. */
  imports?: readonly string[]
  /** Classic scripts that must run before the modules (the JS-SDK). */
  classicScripts?: readonly string[]
  /** What the scripts start from; becomes `<script type="application/json" id="page-state">`. */
  state?: unknown
  body: View
}

/** A whole shop page as a string. */
export const shell = (page: ShellPage): string => {
  const {
    title,
    description,
    icon,
    share,
    css,
    themeColour,
    scripts,
    imports = [],
    classicScripts = [],
    state,
    body,
  } = page
  const whole = drawn(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title}</title>
${description ? html`<meta name="description" content="${description}">` : ''}
<meta name="theme-color" content="${themeColour}">
<meta name="format-detection" content="telephone=no">
${share && sharing(share, description)}
<link rel="icon" href="${icon ?? 'data:,'}">${icon && html`<link rel="apple-touch-icon" href="${icon}">`}
<style>${raw(css)}</style>
${imports.map((src) => html`<link rel="modulepreload" href="${src}">`)}
${classicScripts.map((src) => html`<script defer src="${src}"></script>`)}
${scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${body}
${state === undefined ? '' : html`<script type="application/json" id="page-state">${raw(jsonForHtml(state))}</script>`}
</body>
</html>`)
  return String(whole)
}

const sharing = ({ title, site, picture }: NonNullable<ShellPage['share']>, description?: string) =>
  html`<meta property="og:type" content="website"><meta property="og:site_name" content="${site}"><meta property="og:title" content="${title}">${description && html`<meta property="og:description" content="${description}">`}${picture && html`<meta property="og:image" content="${picture}">`}`

/** JSON that cannot leave its script element. */
const jsonForHtml = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
