import { html } from 'hono/html'
import type { View } from '../page/view.ts'
import { words } from './words.ts'

/** Asks for a phone and the code sent to it; works by script. */
export const phoneView = (): View => html`<form class="phone" data-phone novalidate>
<label class="field"><span class="field-name">${words.phone.phone}</span><input class="field-in" name="phone" type="tel" inputmode="numeric" autocomplete="tel-national" maxlength="11" placeholder="${words.phone.placeholder}" required></label>
<label class="field" for="phone-code"><span class="field-name">${words.phone.code}</span></label>
<div class="field-row"><input class="field-in" id="phone-code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6" placeholder="${words.phone.codePlaceholder}" required><button class="btn btn-line" type="button" data-ask-code>${words.phone.ask}</button></div>
<p class="field-error" data-phone-error role="alert"></p>
<button class="btn btn-main btn-wide" type="submit">${words.phone.prove}</button>
<p class="phone-note">${words.phone.note}</p>
</form>`
