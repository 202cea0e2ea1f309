import { fen } from '@wanpu/kit/money'
import { expect, test } from 'vitest'
import { compilePage } from './compile.ts'
import { blockNode } from './define.ts'
import { image } from './image/index.ts'
import { loadDoc } from './load-doc.ts'
import { needKey } from './needs.ts'
import type { BlockNode } from './page-doc.ts'
import { productGrid } from './product-grid/index.ts'
import { registry } from './registry.ts'
import { nextTick, renderPage } from './render.ts'
import { need } from './sources.ts'
import { tabBar } from './tab-bar/index.ts'
import { searchBar } from './search-bar/index.ts'
import { pageOf } from './testing/page.ts'
import { testCtx } from './testing/render.ts'

const compiled = (...nodes: BlockNode[]) => compilePage(loadDoc(pageOf(...nodes)).doc)
const grid = (id: string, categoryId: string) =>
  blockNode(productGrid, id, { source: { kind: 'category', categoryId, sort: 'sold', limit: 2 } })
const hot = need('products.list', { categoryId: 'all', sort: 'sold', limit: 2 })
const card = {
  id: 'p1',
  title: '花蜜 <500g>',
  picture: 'asset:a1',
  priceFen: fen(2990),
  marketPriceFen: fen(3900),
  sold: 12_345,
  soldOut: false,
}
const idsIn = (html: string) => [...html.matchAll(/<section[^>]*id="(\w+)"/g)].map(([, id]) => id)

test('blocks that want the same thing ask once, in whatever order they name it', () => {
  const page = compiled(grid('b1', 'all'), grid('b2', 'all'), grid('b3', 'c1'))
  expect(page.needs).toHaveLength(2)
  expect(needKey(hot)).toBe(
    needKey({ source: 'products.list', args: { limit: 2, sort: 'sold', categoryId: 'all' } }),
  )
})

test('answers reach the block that asked, escaped and priced', () => {
  const html = String(renderPage(compiled(grid('b1', 'all')), new Map([[needKey(hot), [card]]]), testCtx))
  expect(html).toContain('花蜜 &lt;500g&gt;')
  expect(html).toContain('<small>¥</small>29<small>.90</small>')
  expect(html).toContain('¥39</s>')
  expect(html).toContain('已售 1.2万')
  expect(html).toContain('href="/product/p1"')
})

test('an answer that failed leaves the page standing, with blanks of the number asked for', () => {
  const html = String(renderPage(compiled(grid('b1', 'all')), new Map(), testCtx))
  expect(html.match(/product-card-picture/g)).toHaveLength(2)
})

test('top comes first and bottom last, wherever the tree holds them', () => {
  const page = compiled(blockNode(tabBar, 'b1', {}), grid('b2', 'all'), blockNode(searchBar, 'b3', {}))
  expect(idsIn(String(renderPage(page, new Map(), testCtx)))).toEqual(['b3', 'b2', 'b1'])
})

test('css and client modules are those of the blocks on the page', () => {
  const page = compiled(grid('b1', 'all'), blockNode(image, 'b2', {}))
  expect(page.css).toContain('.b-image-link')
  expect(page.css).not.toContain('.b-carousel')
  expect(page.clients).toEqual([])
  expect(registry.get('carousel')?.client).toBe(true)
})

test('only the first picture of the page is loaded at once', () => {
  const page = compiled(
    blockNode(image, 'b1', { picture: 'asset:a1' }),
    blockNode(image, 'b2', { picture: 'asset:a2' }),
  )
  const html = String(renderPage(page, new Map(), testCtx))
  expect(html.match(/fetchpriority="high"/g)).toHaveLength(1)
  expect(html.indexOf('fetchpriority="high"')).toBeLessThan(html.indexOf('id="b2"'))
  expect(html.match(/loading="lazy"/g)).toHaveLength(1)
})

test('hidden, unknown and invalid blocks are not drawn', () => {
  const wrong = { id: 'b2', type: 'image', v: 1, props: { ratio: 'round' } }
  const unknown = { id: 'b3', type: 'hologram', v: 1, props: {} }
  const page = compiled({ ...grid('b1', 'all'), hidden: true }, wrong, unknown, grid('b4', 'all'))
  expect(idsIn(String(renderPage(page, new Map(), testCtx)))).toEqual(['b4'])
})

test('a block shows within its window, and the page knows when that changes', () => {
  const page = compiled({
    ...blockNode(image, 'b1', {}),
    window: { from: '2026-11-11T00:00:00Z', to: '2026-11-12T00:00:00Z' },
  })
  const from = Date.parse('2026-11-11T00:00:00Z')
  const shownAt = (now: number) => idsIn(String(renderPage(page, new Map(), { ...testCtx, now })))
  expect([shownAt(from - 1), shownAt(from), shownAt(from + 864e5)]).toEqual([[], ['b1'], []])
  expect(nextTick(page, new Map(), from - 1)).toBe(from)
  expect(nextTick(page, new Map(), from)).toBe(from + 864e5)
  expect(nextTick(page, new Map(), from + 864e5)).toBeNull()
})
