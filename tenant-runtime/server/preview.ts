import { createHash } from 'node:crypto'
import type { ShopTenant } from '@wanpu/commerce/request'
import { previewParameter, readPreview } from '@wanpu/kit/preview-token'
import { problem } from '@wanpu/kit/problem'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import type { RuntimeEnv } from './request.ts'
import type { RuntimeServices } from './services.ts'
import { words } from './words.ts'

type C = Context<RuntimeEnv>

const cookieName = 'wanpu-preview'
const start = 'preview-'
const onlyLooks = problem('preview-only-looks', 403, 'A preview is for looking, nothing is done in it')

/** The slug behind `preview-{slug}`; null for the host of the shop itself. */
export const previewedSlug = (slug: string): string | null =>
  slug.startsWith(start) ? slug.slice(start.length) : null

/**
 * Lets staff and the shop's own people look at a shop that is not open: the word they were given becomes a cookie, until its time is over. Answers
 * the redirect, throws for anything but a look, and says false to everybody else.
 */
export const enterPreview = (c: C, tenant: ShopTenant, services: RuntimeServices): Response | boolean => {
  const now = new Date(services.clock())
  const given = c.req.query(previewParameter)
  const until = readPreview(services.pepper, tenant.id, given ?? getCookie(c, cookieName) ?? '', now)
  if (!until) return false
  if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || c.req.path.startsWith('/session'))
    throw onlyLooks()

  if (given) {
    setCookie(c, cookieName, given, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: services.rootUrl.startsWith('https:'),
      expires: until,
    })
    c.header('cache-control', 'no-store')
    c.header('referrer-policy', 'no-referrer')
    return c.redirect(c.req.path)
  }
  askPlainly(c)
  return true
}

/** The banner goes into the text, so the page is asked for as a text and whole. */
export const askPlainly = (c: C) => {
  c.req.raw = plainly(c.req.raw)
}

const plainly = (request: Request) => {
  const headers = new Headers(request.headers)
  for (const name of ['accept-encoding', 'if-none-match', 'range']) headers.delete(name)
  return new Request(request.url, { method: request.method, headers })
}

const css = `.preview-mark{position:sticky;top:0;z-index:90;padding:8px 16px;background:#1f1f1f;color:#fff;font-size:13px;line-height:20px;text-align:center}`
const cssHash = createHash('sha256').update(css).digest('base64')

/** The same answer marked as a preview, kept and indexed by nobody. */
export const markPreview = async (answer: Response): Promise<Response> => {
  const headers = new Headers(answer.headers)
  headers.set('x-robots-tag', 'noindex, nofollow')
  headers.set('cache-control', 'private, no-store')
  headers.delete('etag')
  if (!headers.get('content-type')?.startsWith('text/html'))
    return new Response(answer.body, { status: answer.status, headers })

  headers.delete('content-length')
  const policy = headers.get('content-security-policy')
  if (policy)
    headers.set('content-security-policy', policy.replace('style-src ', `style-src 'sha256-${cssHash}' `))
  const mark = await banner()
  const text = (await answer.text())
    .replace('</head>', () => `<meta name="robots" content="noindex"><style>${css}</style></head>`)
    .replace(/<body[^>]*>/, (body) => body + mark)
  return new Response(text, { status: answer.status, headers })
}

const banner = () =>
  html`<p class="preview-mark" role="note"><b>${words.preview}</b> ${words.previewText}</p>`
