import { html } from 'hono/html'
import { leftText } from './left-text.ts'
import type { View } from './view.ts'

/** What is left until a moment, on the server's clock; counts down by script and tells the page when it ends. */
export const countdown = (until: Date, now: Date): View => {
  const left = Math.max(0, until.getTime() - now.getTime())
  return html`<time class="countdown" data-countdown="${left}" role="timer">${leftText(left)}</time>`
}

export const countdownCss = `.countdown{font-variant-numeric:tabular-nums;font-weight:600}`
