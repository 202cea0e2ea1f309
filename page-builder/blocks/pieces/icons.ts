import { html } from 'hono/html'
import type { View } from '../define.ts'

const paths = {
  home: html`<path d="M3.5 10.5 12 3.5l8.5 7V20a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1z"/><path d="M9.5 21v-6h5v6"/>`,
  category: html`<rect x="3.5" y="3.5" width="7" height="7" rx="1.5"/><rect x="13.5" y="3.5" width="7" height="7" rx="1.5"/><rect x="3.5" y="13.5" width="7" height="7" rx="1.5"/><rect x="13.5" y="13.5" width="7" height="7" rx="3.5"/>`,
  search: html`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`,
  cart: html`<path d="M2.5 4h2.2l2.4 11.2a1.5 1.5 0 0 0 1.5 1.2h8.6a1.5 1.5 0 0 0 1.5-1.2L20.5 8H6"/><circle cx="9.5" cy="20" r="1.2"/><circle cx="16.5" cy="20" r="1.2"/>`,
  orders: html`<path d="M5.5 3.5h13v17l-2.2-1.5-2.1 1.5-2.2-1.5-2.2 1.5-2.1-1.5-2.2 1.5z"/><path d="M9 8.5h6M9 12.5h6"/>`,
  me: html`<circle cx="12" cy="8" r="4"/><path d="M4 20.5c.8-4 4-6 8-6s7.2 2 8 6"/>`,
  chat: html`<path d="M20.5 11.5c0 4-3.8 7.2-8.5 7.2-1 0-2-.1-2.9-.4L5 20.5l.9-3.4c-1.5-1.3-2.4-3.3-2.4-5.6C3.5 7.5 7.3 4.3 12 4.3s8.5 3.2 8.5 7.2z"/><path d="M8.5 11.5h.01M12 11.5h.01M15.5 11.5h.01"/>`,
  phone: html`<path d="M6.5 3.5h3l1.5 4.2-2 1.6a11 11 0 0 0 5.7 5.7l1.6-2 4.2 1.5v3a2 2 0 0 1-2.1 2A16.5 16.5 0 0 1 4.5 5.6a2 2 0 0 1 2-2.1z"/>`,
  clock: html`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.2 2"/>`,
  horn: html`<path d="M4 9.5v5h3.5l7 4.5V5l-7 4.5z"/><path d="M18 9a4.5 4.5 0 0 1 0 6"/>`,
  next: html`<path d="m9 5.5 6.5 6.5L9 18.5"/>`,
} as const

export type IconName = keyof typeof paths

/** A line drawing in the colour of the text around it. */
export const icon = (name: IconName): View =>
  html`<svg class="blocks-icon" viewBox="0 0 24 24" aria-hidden="true">${paths[name]}</svg>`
