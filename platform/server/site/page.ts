import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { css } from './css.ts'
import { mark } from './mark.ts'
import { words } from './words.ts'

type Part = ReturnType<typeof html>

/** No script at all; the one inline style is allowed by its hash. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "img-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'strict-origin-when-cross-origin',
}

/** Where the console lets people in. */
export const doors = { signUp: '/console/sign-up', signIn: '/console/' } as const

/** A whole page of the site around `main`. */
export const page = (title: string, main: Part): Part => html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<title>${title}</title>
<meta name="description" content="${words.description}">
<meta name="theme-color" content="#0e6b53">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${raw(css)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="wide">
<a class="brand" href="/">${raw(mark)}${words.brand}</a>
<nav aria-label="${words.nav.label}"><a href="/#plans">${words.nav.plans}</a><a href="/#steps">${words.nav.steps}</a><a href="/#questions">${words.nav.questions}</a></nav>
<a class="button bare" href="${doors.signIn}">${words.signIn}</a>
<a class="button" href="${doors.signUp}">${words.signUp}</a>
</div></header>
<main id="main">${main}</main>
<footer class="foot"><div class="wide">${words.foot}</div></footer>
</body>
</html>`
