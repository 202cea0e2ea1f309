import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Problem } from '@wanpu/kit/problem'
import { words } from './words.ts'

const css = `body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f6f6f4;color:#1d1d1f;
font:16px/1.7 system-ui,-apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{box-sizing:border-box;width:min(100% - 32px,420px);padding:40px 28px;border-radius:16px;background:#fff;text-align:center}
h1{margin:0 0 8px;font-size:20px}p{margin:0;color:#5a5a5f;text-wrap:balance}
a{display:inline-block;margin-top:28px;padding:10px 36px;border-radius:999px;background:#1d1d1f;color:#fff;text-decoration:none}`
const cssHash = createHash('sha256').update(css).digest('base64')

/** Answers a sign-in that failed in a way with a name as a page that leads `back`; throws everything else on. */
export const signInPage = (error: unknown, c: Context, back = '') => {
  if (!(error instanceof Problem) || !isNamed(error.code)) throw error

  const { title, text } = words.signIn[error.code]
  const { shopUrl } = error.details
  c.header('cache-control', 'no-store')
  c.header('referrer-policy', 'no-referrer')
  c.header(
    'content-security-policy',
    `default-src 'none'; style-src 'sha256-${cssHash}'; frame-ancestors 'none'`,
  )
  return c.html(
    pageOf(title, text, typeof shopUrl === 'string' ? shopUrl : back),
    error.status as ContentfulStatusCode,
  )
}

type Named = Exclude<keyof typeof words.signIn, 'backToShop'>
const isNamed = (code: string): code is Named => code !== 'backToShop' && Object.hasOwn(words.signIn, code)

const pageOf = (title: string, text: string, back: string) => html`<!doctype html>
  <html lang="zh-CN">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>${raw(css)}</style>
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        <p>${text}</p>
        ${back && html`<a href="${back}">${words.signIn.backToShop}</a>`}
      </main>
    </body>
  </html>`
