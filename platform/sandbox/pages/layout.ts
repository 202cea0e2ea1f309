import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { words } from '../words.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

interface Page {
  title: string
  main: Html
  /** The body's class. */
  body?: string
  scripts?: readonly string[]
}

/** A whole document; scripts and the style sheet come from `/_sandbox/assets/`. */
export const page = ({ title, main, body = '', scripts = [] }: Page) => html`<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${title} · ${words.title}</title>
    <link rel="icon" href="/_sandbox/assets/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/_sandbox/assets/sandbox.css" />
    ${scripts.map((name) => html`<script src="/_sandbox/assets/${name}" defer></script>`)}
  </head>
  <body class="${body}">${main}</body>
</html>`

const places = [
  ['/', 'front'],
  ['/_sandbox/phone', 'phone'],
  ['/_sandbox/sms', 'sms'],
  ['/_sandbox/merchants', 'merchants'],
  ['/_sandbox/faults/page', 'faults'],
] as const

/** A page of the control surface: bar above, content below; what stands in `live` refreshes itself. */
export const deskPage = (title: string, here: string, content: Html) =>
  page({
    title,
    body: 'desk',
    scripts: ['live.js'],
    main: html`<header class="bar">
        <a class="brand" href="/"><span class="globe" aria-hidden="true"></span>${words.title}</a>
        <nav>${places.map(
          ([href, name]) =>
            html`<a href="${href}" ${href === here ? html`aria-current="page"` : ''}>${words.nav[name]}</a>`,
        )}</nav>
        <span class="tag">${words.sandboxMark}</span>
      </header>
      <main>${content}</main>`,
  })

/** A short page that says what is wrong. */
export const troublePage = (heading: string, why: string, more: Html = html``) =>
  page({
    title: heading,
    body: 'narrow',
    main: html`<main class="trouble"><p class="mark" aria-hidden="true">!</p><h1>${heading}</h1><p>${why}</p>${more}</main>`,
  })
