import type { myAddresses } from '@wanpu/commerce/members'
import { regionsIn } from '@wanpu/commerce/members'
import { html } from 'hono/html'
import { shopIcon } from '../page/icons.ts'
import type { View } from '../page/view.ts'
import { words as shared } from '../page/words.ts'
import { words } from './words.ts'

export type ShownAddress = Awaited<ReturnType<typeof myAddresses>>[number]

/** Where something goes, as people write it. */
export const placeText = ({
  province,
  city,
  district,
  detail,
}: Pick<ShownAddress, 'province' | 'city' | 'district' | 'detail'>) =>
  `${province === city ? province : `${province} ${city}`} ${district} ${detail}`

/** Who receives, and where. */
export const addressText = (
  address: Pick<ShownAddress, 'name' | 'phone' | 'province' | 'city' | 'district' | 'detail'> & {
    isDefault?: boolean
  },
): View =>
  html`<span class="address-who"><b>${address.name}</b> <span>${address.phone}</span>${address.isDefault && html`<em class="tag">${words.addresses.isDefault}</em>`}</span><span class="address-place">${placeText(address)}</span>`

/** One's addresses; `action` is what a touch on one does. */
export const addressList = (
  addresses: readonly ShownAddress[],
  { chosenId, chooses }: { chosenId?: string | undefined; chooses: boolean },
): View =>
  html`<ul class="address-list" id="address-list">${addresses.map((address) => addressItem(address, chooses, address.id === chosenId))}</ul>`

const addressItem = (
  address: ShownAddress,
  chooses: boolean,
  isChosen: boolean,
) => html`<li class="address" data-address="${JSON.stringify(address)}">
${chooses ? html`<button class="address-main" type="button" data-choose="${address.id}" ${isChosen && html`aria-current="true"`}>${addressText(address)}</button>` : html`<div class="address-main">${addressText(address)}</div>`}
<button class="address-do" type="button" data-edit aria-label="${words.addresses.change} ${address.name}">${shopIcon('edit')}</button>
${!chooses && html`<button class="address-do" type="button" data-remove aria-label="${words.addresses.remove} ${address.name}">${shopIcon('trash')}</button>`}
</li>`

/** The sheet in which an address is written. */
export const addressSheet =
  (): View => html`<dialog class="sheet" id="address-sheet" aria-labelledby="address-title">
<div class="sheet-head"><h2 id="address-title">${words.addresses.add}</h2><button class="sheet-close" type="button" data-close aria-label="${shared.close}">${shopIcon('close')}</button></div>
<form class="sheet-body" id="address-form" novalidate>
<div class="field-row"><label class="field"><span class="field-name">${words.addresses.name}</span><input class="field-in" name="name" autocomplete="name" maxlength="30" placeholder="${words.addresses.namePlaceholder}"><span class="field-error" data-error="name" role="alert"></span></label>
<label class="field"><span class="field-name">${words.addresses.phone}</span><input class="field-in" name="phone" type="tel" inputmode="numeric" autocomplete="tel-national" maxlength="11" placeholder="${words.phone.placeholder}"><span class="field-error" data-error="phone" role="alert"></span></label></div>
<fieldset class="field"><legend class="field-name">${words.addresses.region}</legend><div class="field-row">
<select class="field-in" data-region="0" aria-label="${words.addresses.province}"><option value="">${words.addresses.province}</option>${(regionsIn() ?? []).map(({ code, name }) => html`<option value="${code}">${name}</option>`)}</select>
<select class="field-in" data-region="1" aria-label="${words.addresses.city}" disabled><option value="">${words.addresses.city}</option></select>
<select class="field-in" data-region="2" aria-label="${words.addresses.district}" disabled><option value="">${words.addresses.district}</option></select>
</div><span class="field-error" data-error="regionCode" role="alert"></span></fieldset>
<label class="field"><span class="field-name">${words.addresses.detail}</span><textarea class="field-in" name="detail" rows="2" maxlength="120" autocomplete="street-address" placeholder="${words.addresses.detailPlaceholder}"></textarea><span class="field-error" data-error="detail" role="alert"></span></label>
<label class="check"><input class="tick" type="checkbox" name="isDefault">${words.addresses.makeDefault}</label>
</form>
<div class="sheet-foot"><button class="btn btn-main" type="submit" form="address-form">${words.addresses.save}</button></div>
</dialog>`
