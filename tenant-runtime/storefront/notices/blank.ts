import { html } from 'hono/html'
import { type ShopIcon, shopIcon } from '../page/icons.ts'
import type { View } from '../page/view.ts'

export interface Blank {
  icon: ShopIcon
  title: string
  text: string
  ways: readonly { href: string; label: string; isMain?: boolean }[]
  /** The heading of the page, unless something above it is. */
  isHeading?: boolean
}

/** Says that there is nothing here, why, and where to go on. */
export const blank = ({ icon, title, text, ways, isHeading = true }: Blank): View =>
  html`<div class="blank">${shopIcon(icon)}${isHeading ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}<p>${text}</p>${ways.length > 0 && html`<div class="blank-ways">${ways.map((way) => html`<a class="btn ${way.isMain ? 'btn-main' : 'btn-line'}" href="${way.href}">${way.label}</a>`)}</div>`}</div>`
