import { html } from 'hono/html'
import { shopIcon } from './icons.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

interface Stepper {
  quantity: number
  most: number
  label: string
}

/** A number between a minus and a plus; works by script. */
export const stepper = ({ quantity, most, label }: Stepper): View =>
  html`<span class="stepper" data-stepper><button type="button" data-step="-1" aria-label="${words.stepper.less}${label}" ${quantity <= 1 && 'disabled'}>${shopIcon('minus')}</button><input inputmode="numeric" maxlength="3" value="${quantity}" data-most="${most}" aria-label="${label}" autocomplete="off"><button type="button" data-step="1" aria-label="${words.stepper.more}${label}" ${quantity >= most && 'disabled'}>${shopIcon('plus')}</button></span>`

export const stepperCss = `.stepper{display:inline-flex;align-items:center;border:1px solid var(--line);border-radius:8px}
.stepper button{display:grid;place-items:center;width:44px;height:42px}
.stepper button .blocks-icon{width:16px;height:16px}
.stepper button:disabled{opacity:.3}
.stepper input{width:40px;height:42px;border:0;background:none;text-align:center;font-size:16px;font-variant-numeric:tabular-nums}`
