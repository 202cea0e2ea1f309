import { type Page, expect } from '@playwright/test'
import { sendByHand } from './by-hand.ts'

interface Listed {
  items: { picture: string }[]
}

/** A product that is on the shelf and of words that do not break; answers its id. */
export const addLongWords = async (page: Page, shopId: string): Promise<string> => {
  const products = `/api/shop/${shopId}/products`
  const [other] = ((await (await sendByHand(page, 'GET', products)).json()) as Listed).items
  const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
  const values = [word.slice(0, 40), '黑'.repeat(40)]
  const answer = await sendByHand(page, 'POST', products, {
    title: word.slice(0, 60),
    subtitle: word,
    description: `<p>${word.repeat(3)}</p>`,
    pictures: [other?.picture],
    options: [{ name: word.slice(0, 20), values }],
    skus: values.map((value) => ({ choice: [value], priceFen: 99_999_999, addStock: 1_000_000 })),
    isListed: true,
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { id: string }).id
}
