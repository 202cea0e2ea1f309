import { compilePage, loadDoc, needKey, nextTick, renderPage } from '@wanpu/blocks'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { StorefrontEnv } from '../env.ts'
import { blank } from '../notices/blank.ts'
import type { ShopPage } from '../page/draw.ts'
import type { Site } from '../page/site.ts'
import { loadAnswers } from './answers.ts'
import { type DecoratedPage, createCompiledPages } from './compiled.ts'
import { decoratedCss } from './css.ts'
import { words } from './words.ts'

/** The decorated pages: the shop's front and those a merchant added. */
export const homePages = (site: Site) => {
  const pages = createCompiledPages(site.services)

  return new Hono<StorefrontEnv>()
    .get('/', may('anyone'), (c) =>
      site.forAll(c, async () => {
        const { id } = c.var.tenant
        const found = await pages.find(id, 'home')
        return found.compiled ? decorated(site, id, '/', found) : undecorated(found)
      }),
    )
    .get('/pages/:slug', may('anyone'), (c) =>
      site.forAll(c, async () => {
        const { id } = c.var.tenant
        const slug = c.req.param('slug')
        const found = await pages.find(id, slug)
        if (!found.compiled || slug === 'home') throw notFound()
        return decorated(site, id, `/pages/${slug}`, found)
      }),
    )
}

/** Draws a draft as shoppers would see it published, for this one look. */
export const draftPages = (site: Site) => {
  const pages = createCompiledPages(site.services)

  return async (c: Context<StorefrontEnv>, { title, doc }: { title: string; doc: unknown }) => {
    const { id } = c.var.tenant
    const { shop } = await pages.find(id, 'home')
    const compiled = compilePage(loadDoc(doc).doc)
    return site.forOne(c, await decorated(site, id, '/', { shop, title, compiled }))
  }
}

const gapsLastMs = 2000

const decorated = async (
  site: Site,
  tenantId: string,
  here: string,
  found: DecoratedPage,
): Promise<ShopPage> => {
  const { shop, title } = found
  const compiled = found.compiled!
  const answers = await loadAnswers(site.services, tenantId, compiled.needs, shop)
  const isWhole = compiled.needs.every((need) => answers.has(needKey(need)))
  const now = site.services.clock()
  const heading = here === '/' ? shop.name : title
  return {
    shop,
    title: here === '/' ? '' : title,
    description: shop.intro,
    share: { title: compiled.page.share?.title, picture: compiled.page.share?.image },
    kind: 'blocks',
    here,
    css: [compiled.css, decoratedCss],
    scripts: ['home', ...compiled.clients.map((type) => `block-${type}`)],
    // A page with gaps is soon drawn again.
    changesAt: isWhole ? nextTick(compiled, answers, now) : now + gapsLastMs,
    main: (ctx) => html`<h1 class="blocks-gone">${heading}</h1>${renderPage(compiled, answers, ctx)}`,
  }
}

const undecorated = ({ shop }: DecoratedPage): ShopPage => ({
  shop,
  title: '',
  kind: 'tabs',
  here: '/',
  css: [],
  scripts: ['home'],
  main: () =>
    blank({
      icon: 'box',
      title: words.undecorated.title,
      text: words.undecorated.text,
      ways: [{ href: '/c/all', label: words.undecorated.all, isMain: true }],
    }),
})
