import type { Draft } from './draft.ts'

/** What was typed and not saved, and when. */
export interface KeptDraft {
  at: string
  draft: Draft
}

const version = 1
const keyOf = (shopId: string, productId: string) => `wanpu-product:${shopId}:${productId}`

/** What this browser keeps of a product's form; `new` for one that is not there yet. */
export const readKept = (shopId: string, productId: string): KeptDraft | null => {
  try {
    const said: unknown = JSON.parse(localStorage.getItem(keyOf(shopId, productId)) ?? 'null')
    return isKept(said) ? said : null
  } catch {
    return null
  }
}

/** Null when the storage is full or forbidden. */
export const keepDraft = (shopId: string, productId: string, draft: Draft): KeptDraft | null => {
  const kept = { version, at: new Date().toISOString(), draft }
  try {
    localStorage.setItem(keyOf(shopId, productId), JSON.stringify(kept))
  } catch {
    return null
  }
  return kept
}

export const forgetKept = (shopId: string, productId: string) => {
  try {
    localStorage.removeItem(keyOf(shopId, productId))
  } catch {
    // Nothing is kept there.
  }
}

const isKept = (said: unknown): said is KeptDraft =>
  typeof said === 'object' &&
  said !== null &&
  'version' in said &&
  said.version === version &&
  'at' in said &&
  typeof said.at === 'string' &&
  'draft' in said &&
  typeof said.draft === 'object' &&
  said.draft !== null
