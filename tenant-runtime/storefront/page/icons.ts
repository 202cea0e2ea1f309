import { html } from 'hono/html'
import type { View } from './view.ts'

const paths = {
  back: html`<path d="M15 5.5 8.5 12l6.5 6.5"/>`,
  close: html`<path d="m6 6 12 12M18 6 6 18"/>`,
  check: html`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  plus: html`<path d="M12 5.5v13M5.5 12h13"/>`,
  minus: html`<path d="M5.5 12h13"/>`,
  pin: html`<path d="M12 21c4.5-4.6 7-8 7-11a7 7 0 1 0-14 0c0 3 2.5 6.4 7 11z"/><circle cx="12" cy="10" r="2.6"/>`,
  wallet: html`<rect x="3.5" y="6" width="17" height="13" rx="2"/><path d="M15 12.5h5.5M6 6l9-2.5V6"/>`,
  box: html`<path d="m12 3.5 8 4v9l-8 4-8-4v-9z"/><path d="m4 7.5 8 4 8-4M12 11.5v9"/>`,
  truck: html`<path d="M2.5 6h11v10.5h-11zM13.5 9.5h4l3.5 3.5v3.5h-7.5z"/><circle cx="7" cy="17.5" r="1.8"/><circle cx="17" cy="17.5" r="1.8"/>`,
  done: html`<circle cx="12" cy="12" r="8.5"/><path d="m8.5 12.2 2.5 2.5 4.7-5"/>`,
  closed: html`<circle cx="12" cy="12" r="8.5"/><path d="m9 9 6 6M15 9l-6 6"/>`,
  warn: html`<path d="M12 4 2.8 19.5h18.4z"/><path d="M12 10v4.5M12 17h.010"/>`,
  sleep: html`<path d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z"/>`,
  edit: html`<path d="M4.5 19.5h4L19 9l-4-4L4.5 15.5zM13 7l4 4"/>`,
  trash: html`<path d="M4.5 6.5h15M9.5 6.5v-2h5v2M6.5 6.5l1 13.5h9l1-13.5"/>`,
  shield: html`<path d="M12 3.5 5 6v5.5c0 4.3 2.9 7.4 7 9 4.1-1.6 7-4.7 7-9V6z"/><path d="m9 11.8 2.2 2.2 4-4.3"/>`,
} as const

export type ShopIcon = keyof typeof paths

/** A line drawing in the colour of the text around it, as blocks draw theirs. */
export const shopIcon = (name: ShopIcon): View =>
  html`<svg class="blocks-icon" viewBox="0 0 24 24" aria-hidden="true">${paths[name]}</svg>`
