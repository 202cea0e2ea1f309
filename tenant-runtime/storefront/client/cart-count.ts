import { all } from './dom.ts'

/** Writes how many pieces are in the cart wherever the page shows it. */
export const showCount = (pieces: number) => {
  for (const place of all('[data-cart-count]')) {
    place.textContent = pieces > 99 ? '99+' : String(pieces)
    place.hidden = pieces === 0
  }
}

/** Asks for the count, only for who has been here before. */
const askCount = async () => {
  if (!/wanpu-known=1/.test(document.cookie)) return
  const answer = await fetch('/api/cart/count').catch(() => null)
  if (answer?.ok) showCount(((await answer.json()) as { pieces: number }).pieces)
}

/** Shows the count now and whenever the page comes back from the browser's memory. */
export const followCount = () => {
  void askCount()
  window.addEventListener('pageshow', (event) => event.persisted && void askCount())
}
