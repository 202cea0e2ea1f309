import { html } from 'hono/html'
import type { PageCtx, View } from '../define.ts'
import type { Link } from '../fields.ts'
import { words } from '../words.ts'
import { icon } from './icons.ts'

export interface Head {
  title: string
  subtitle: string
  align: 'left' | 'center'
  more?: Link | undefined
}

/** The heading over a block; nothing when it has no title. */
export const head = (ctx: PageCtx, { title, subtitle, align, more }: Head): View | '' => {
  if (!title) return ''

  const href = more && ctx.url(more)
  return html`<div class="blocks-head blocks-head-${align}"><div class="blocks-head-text"><h2>${title}</h2>${subtitle && html`<p>${subtitle}</p>`}</div>${href && html`<a class="blocks-more" href="${href}" aria-label="${words.more} ${title}">${words.more}${icon('next')}</a>`}</div>`
}
