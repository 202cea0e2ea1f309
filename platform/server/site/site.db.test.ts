import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { plansOnSale } from '@wanpu/billing'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { createPlatformApp } from '../index.ts'
import { testApps } from '../testing/ground.ts'

const held = testDatabase()
let apps: ReturnType<typeof testApps>

beforeAll(() => {
  apps = testApps(held)
})

test('the front page stands without a script, its one style allowed by its hash', async () => {
  const answer = await apps.root.ask('/')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  const policy = answer.headers.get('content-security-policy') ?? ''
  const style = /<style>([\s\S]*?)<\/style>/.exec(answer.text)?.[1] ?? ''
  expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(policy).toContain("default-src 'none'")
  expect(answer.text).not.toMatch(/<script|style="|onclick/)
})

test('every plan on sale is compared with its own price and room', async () => {
  const { text } = await apps.root.ask('/')
  for (const { pricePerYearFen, limits } of plansOnSale) {
    expect(text).toContain(`¥${(pricePerYearFen / 100).toLocaleString('en-US')}`)
    expect(text).toContain(`<b>${limits.products.hard.toLocaleString('zh-CN')}</b>`)
  }
})

test('every address on it that is the site’s own leads somewhere', async () => {
  const { text } = await apps.root.ask('/')
  const own = [...text.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map((found) => found[1]!)
  expect(own).toContain('/console/sign-up')
  for (const path of own.filter((one) => !one.startsWith('/console/'))) {
    const answer = await apps.root.ask(path)
    expect([path, answer.status]).toEqual([path, 200])
  }
  for (const [, name] of text.matchAll(/href="\/#(\w+)"/g)) expect(text).toContain(`id="${name}"`)
})

test('a demo shows its shops, nobody else does', async () => {
  const { slug } = await newShop(held, { name: '云<b>裳' })
  const { text } = await apps.root.ask('/')
  expect(text).toContain(`http://${slug}.localhost:3000`)
  expect(text).toContain('云&lt;b&gt;裳')

  const alone = createPlatformApp({ ...apps.services, sandboxUrl: null })
  const answer = await alone.request('http://localhost:3000/')
  expect(await answer.text()).not.toContain(slug)
})

test('a person who is lost gets a page, a program gets a problem', async () => {
  const page = await apps.root.ask('/pricing')
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  expect(page.text).toContain('这里什么也没有')
  const problem = await apps.root.ask('/api/platform/nothing')
  expect([problem.status, problem.json()['code']]).toEqual([404, 'not-found'])
  expect((await apps.root.ask('/site/console.0000000000.webp')).status).toBe(404)
})

test('robots stay out of the console, icons are there', async () => {
  expect((await apps.root.ask('/robots.txt')).text).toContain('Disallow: /console')
  for (const icon of ['/favicon.svg', '/favicon.ico'])
    expect((await apps.root.ask(icon)).headers.get('content-type')).toBe('image/svg+xml')
})
