import { isId } from '@wanpu/kit/ids'

type Source = { cart: true } | { lines: { skuId: string; quantity: number }[] }

/** What the address of the checkout asks for: one SKU (`sku`, `n`) or the cart, and what was chosen there. */
export const readAsked = ({ sku = '', n = '1', address = '', courier = '' }: Record<string, string>) => {
  const quantity = Math.min(999, Math.max(1, Math.trunc(Number(n)) || 1))
  const source: Source = isId(sku) ? { lines: [{ skuId: sku, quantity }] } : { cart: true }
  return {
    source,
    addressId: isId(address) ? address : null,
    courierCode: /^\w{1,20}$/.test(courier) ? courier : null,
  }
}
