import { expect, test } from 'vitest'
import { withPictures } from './with-pictures.ts'

const img = (ref: string, width: number) => `https://media.example/${ref.slice(6)}/${width}.webp`
const id = '0190a0a0-0000-7000-8000-000000000001'

test('our pictures get their addresses, text that looks like one stays', () => {
  expect(withPictures({ img }, `<p>asset:${id}</p><img src="asset:${id}" alt="图">`)).toBe(
    `<p>asset:${id}</p><img src="https://media.example/${id}/800.webp" loading="lazy" decoding="async" alt="图">`,
  )
})
