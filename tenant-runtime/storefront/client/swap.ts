import { Refusal } from './ask.ts'
import { one } from './dom.ts'

/** Draws parts of the page anew from what the server shows at `address` now: one renderer, one truth. */
export const redraw = async (address: string, ...selectors: string[]): Promise<Document> => {
  const answer = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => {
    throw new Refusal('offline')
  })
  if (!answer.ok) throw new Refusal('failed')
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const selector of selectors) {
    const fresh = one(selector, next)
    const old = one(selector)
    if (fresh && old) old.replaceWith(document.adoptNode(fresh))
  }
  return next
}
