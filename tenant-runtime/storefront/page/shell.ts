import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export interface ShellPage {
  title: string
  description?: string
  /** All css of the page, the only inline style. */
  css: string
  themeColour: string
  /** Addresses of module scripts. */
  scripts: readonly string[]
  /** Classic scripts that must run before the modules (the JS-SDK). */
  classicScripts?: readonly string[]
  /** What the scripts start from; becomes `<script type="application/json" id="page-state">`. */
  state?: unknown
  body: HtmlEscapedString | Promise<HtmlEscapedString>
}

/** A whole shop page as a string. */
export const shell = ({ title, description, css, themeColour, scripts, classicScripts = [], state, body }: ShellPage): string =>
  String(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title}</title>
${description ? html`<meta name="description" content="${description}">` : ''}
<meta name="theme-color" content="${themeColour}">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="data:,">
<style>${raw(css)}</style>
${classicScripts.map((src) => html`<script defer src="${src}"></script>`)}
${scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
</head>
<body>
${body}
${state === undefined ? '' : html`<script type="application/json" id="page-state">${raw(jsonForHtml(state))}</script>`}
</body>
</html>`)

/** JSON that cannot leave its script element. */
const jsonForHtml = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
