import { asProblem } from '@wanpu/kit/problem'
import { type ShownShop, asShownShop } from '@wanpu/commerce/settings'
import type { Context } from 'hono'
import type { StorefrontEnv, StorefrontServices } from '../env.ts'
import type { Draw } from '../page/draw.ts'
import { askShop, readAll } from '../page/read.ts'
import { targetOf } from '../page/site.ts'
import { type Blank, blank } from './blank.ts'
import { words } from './words.ts'

type C = Context<StorefrontEnv>

/** The pages for when there is no page: each says what is so, what is safe, and a way on. */
export const createNotices = (services: StorefrontServices, draw: Draw) => {
  const shopOf = async (c: C): Promise<ShownShop> => {
    const { tenant } = c.var
    const neutral = { ...asShownShop(undefined), name: tenant?.name ?? '' }
    if (!tenant) return neutral
    const read = await readAll(services, tenant.id, [askShop()], 500).catch(() => null)
    return read ? { ...read[0].shop, name: read[0].shop.name || tenant.name } : neutral
  }

  const answer = async (c: C, status: number, notice: Blank, kind: 'plain' | 'bare' = 'plain') => {
    const { html, headers } = draw(c.var.tenant?.id ?? '', {
      shop: await shopOf(c),
      title: notice.title,
      status,
      kind,
      css: [],
      scripts: kind === 'bare' ? [] : ['page'],
      main: () => blank(notice),
    })
    return c.newResponse(html, status as 200, {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...((status === 503 || status === 429) && { 'retry-after': '5' }),
    })
  }

  return {
    failed: (c: C, error: unknown): Response | Promise<Response> => {
      const failed = asProblem(error)
      const { status } = failed
      if (status === 401) return c.redirect(`/login?to=${encodeURIComponent(targetOf(c))}`)
      if (status === 404 || status === 422)
        return answer(c, 404, missing(failed.details['kind'] === 'product'))

      const isBusy = status === 503 || status === 429
      if (status !== 429)
        services.log.error({ err: error, path: c.req.path, requestId: c.var.requestId }, 'page failed')
      const text = isBusy ? words.busy : words.failed
      const ways = [
        { href: targetOf(c), label: words.retry, isMain: true },
        { href: '/', label: words.home },
      ]
      return answer(c, isBusy ? status : 500, { icon: 'warn', ...text, ways })
    },
    absent: (c: C) => answer(c, 404, { icon: 'closed', ...words.absent, ways: [] }, 'bare'),
    closed: (c: C, state: 'resting' | 'unseen') =>
      answer(c, state === 'resting' ? 503 : 404, { icon: 'sleep', ...words[state], ways: [] }, 'bare'),
  }
}

const missing = (isProduct: boolean): Blank => ({
  icon: 'closed',
  ...(isProduct ? words.product : words.missing),
  ways: [
    { href: '/c/all', label: words.all, isMain: true },
    { href: '/', label: words.home },
  ],
})
