import { type PageCtx, pageCss, tabBar, themeCss } from '@wanpu/blocks'
import type { ShownShop } from '@wanpu/commerce/settings'
import type { ClientAssets } from '../assets.ts'
import type { StorefrontServices } from '../env.ts'
import { baseCss } from './base-css.ts'
import type { Rendered } from './buffer.ts'
import { type FrameKind, frame } from './frame.ts'
import { pageCtx } from './page-ctx.ts'
import { type PageHosts, pageHeaders } from './policy.ts'
import { shell } from './shell.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

/** A page as a feature describes it; everything around it is drawn here. */
export interface ShopPage {
  shop: ShownShop
  title: string
  description?: string
  /** What a link to the page shows of it; the shop's logo where a page has no picture of its own. */
  share?: { title?: string | undefined; picture?: string | undefined }
  status?: number
  kind?: FrameKind
  /** The path of the page, which marks its tab. */
  here?: string
  /** Css of this page beside the base; one entry a piece. */
  css: readonly string[]
  /** Names of built entries. */
  scripts: readonly string[]
  state?: unknown
  /** It launches a payment: the JS-SDK and where it is played are let in. */
  pays?: boolean
  /** It changes by itself at this time, ms. */
  changesAt?: number | null
  main: (ctx: PageCtx) => View
}

export type Draw = (tenantId: string, page: ShopPage) => Rendered

/** Draws whole pages; the css of a page stands in it once, allowed by its hash. */
export const createDraw = (services: StorefrontServices, assets: ClientAssets): Draw => {
  const { mediaUrl, jssdkUrl, sandboxUrl, clock } = services
  const plainHosts: PageHosts = { mediaUrl }
  const payHosts: PageHosts = { mediaUrl, jssdkUrl, ...(sandboxUrl && { frameUrl: sandboxUrl }) }

  return (tenantId, page) => {
    const { shop, title, kind = 'plain', pays = false, scripts } = page
    const ctx = pageCtx({ tenantId, mediaUrl, now: clock(), here: page.here ?? '' })
    const css = [
      themeCss(shop.theme),
      pageCss,
      baseCss,
      ...(kind === 'tabs' ? [tabBar.css] : []),
      ...page.css,
    ].join('\n')

    return {
      status: page.status ?? 200,
      headers: pageHeaders(css, pays ? payHosts : plainHosts),
      changesAt: page.changesAt ?? null,
      html: shell({
        title: words.title(title, shop.name),
        description: page.description,
        icon: shop.logo ? ctx.img(shop.logo, 200) : undefined,
        share: {
          title: page.share?.title || title || shop.name,
          site: shop.name,
          picture: pictureOf(page) && ctx.img(pictureOf(page)!, 800),
        },
        css,
        themeColour: shop.theme.card,
        scripts: scripts.map(assets.address),
        imports: [...new Set(scripts.flatMap(assets.imports))],
        classicScripts: pays ? [jssdkUrl] : [],
        state: page.state,
        body: frame({ shop, kind, ctx, main: page.main(ctx) }),
      }),
    }
  }
}

const pictureOf = ({ share, shop }: ShopPage) => share?.picture ?? shop.logo ?? undefined
