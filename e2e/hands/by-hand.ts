import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

/** Sends to the page's host what this person's browser could send, past the screens. */
export const sendByHand = (page: Page, method: string, path: string, data?: object) => {
  const { origin } = new URL(page.url())
  return page.request.fetch(origin + path, {
    method,
    headers: { origin, 'idempotency-key': randomUUID() },
    ...(data && { data }),
  })
}
