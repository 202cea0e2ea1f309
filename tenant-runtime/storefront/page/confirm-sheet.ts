import { html } from 'hono/html'
import type { View } from './view.ts'

interface Question {
  id: string
  title: string
  text: string
  yes: string
  no: string
}

/** Asks before something that can't be undone; the script hears `returnValue`. */
export const confirmSheet = ({ id, title, text, yes, no }: Question): View =>
  html`<dialog class="sheet confirm" id="${id}" aria-labelledby="${id}-title"><form method="dialog"><h2 id="${id}-title">${title}</h2>${text && html`<p>${text}</p>`}<div class="confirm-ways"><button class="btn btn-line" value="no">${no}</button><button class="btn btn-main" value="yes">${yes}</button></div></form></dialog>`

export const confirmCss = `.confirm form{padding:24px 20px calc(20px + env(safe-area-inset-bottom));text-align:center}
.confirm h2{font-size:18px;line-height:26px;font-weight:650}
.confirm p{margin-top:6px;color:var(--ink-2);font-size:14px}
.confirm-ways{display:flex;gap:10px;margin-top:22px}
.confirm-ways .btn{flex:1}
@media (min-width:900px){.confirm{width:400px}}`
