import { html } from 'hono/html'
import type { PageCtx, View } from '../define.ts'
import type { Link } from '../fields.ts'

/** A link around `body`, or a plain box when it leads nowhere. */
export const linked = (ctx: PageCtx, link: Link, className: string, body: View): View => {
  const href = ctx.url(link)
  return href
    ? html`<a class="${className}" href="${href}">${body}</a>`
    : html`<div class="${className}">${body}</div>`
}
