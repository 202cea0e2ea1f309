import { asShownShop } from '@wanpu/commerce/settings'
import { html } from 'hono/html'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createDraw } from './draw.ts'

const assets = {
  address: (name: string) => `/assets/${name}.js`,
  imports: () => ['/assets/base.js'],
  answer: () => null,
  version: '1',
}
const services = {
  mediaUrl: 'https://media.shop.test',
  jssdkUrl: 'https://res.wx.qq.com/open/js/jweixin-1.6.0.js',
  sandboxUrl: null,
  clock: () => 0,
}
const draw = createDraw(services as never, assets)
const shop = { ...asShownShop(undefined), name: '<店>"&', icpNumber: '浙ICP备1号', phone: '0571-1' }
const page = {
  shop,
  title: '</title><script>1</script>',
  css: ['.a{color:red}'],
  scripts: ['page'],
  main: () => html`<p>${'<b>"\''}</p>`,
}

test('what a shop says of itself never becomes markup', () => {
  const { html: text } = draw('t', { ...page, state: { a: '</script><script>alert(1)' } })
  expect(text).not.toMatch(/<script>|<b>"|<店>/)
  expect(text).toContain('\\u003c/script>\\u003cscript>alert(1)')
})

test('a page holds no inline script, no style attribute, and one style which its policy names by hash', () => {
  const { html: text, headers } = draw('t', { ...page, state: { a: 1 }, kind: 'tabs' })
  for (const [, attributes, body] of text.matchAll(/<script([^>]*)>([^<]*)/g)) {
    expect(
      / src="\/assets\//.test(attributes!) || /type="application\/json"/.test(attributes!),
      attributes,
    ).toBe(true)
    if (!attributes!.includes('application/json')) expect(body).toBe('')
  }
  expect(text).not.toMatch(/ style=| on[a-z]+=/)
  const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css!)
  expect(styles).toHaveLength(1)
  const hash = createHash('sha256').update(styles[0]!).digest('base64')
  expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`)
  expect(headers['content-security-policy']).toContain(`script-src 'self';`)
})

test('the JS-SDK is let in where one pays and nowhere else', () => {
  const policyOf = (pays: boolean) => draw('t', { ...page, pays }).headers['content-security-policy']
  expect(policyOf(true)).toContain(`script-src 'self' https://res.wx.qq.com;`)
  expect(policyOf(false)).not.toContain('qq.com')
  expect(draw('t', { ...page, pays: true }).html).toContain(`<script defer src="${services.jssdkUrl}">`)
})
