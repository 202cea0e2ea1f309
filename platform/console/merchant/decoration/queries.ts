import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Need, PageDoc, Theme } from '@wanpu/blocks'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

const askPages = (shop: Shop) => unwrap(shop.api.pages.$get())
export type ListedPage = Awaited<ReturnType<typeof askPages>>['items'][number]

const key = (shop: Shop) => ['shop', shop.id, 'pages'] as const

export const pagesQuery = (shop: Shop) => queryOptions({ queryKey: key(shop), queryFn: () => askPages(shop) })

/** A page's draft; read anew whenever a screen opens it. */
export const draftQuery = (shop: Shop, pageId: string) =>
  queryOptions({
    queryKey: [...key(shop), 'draft', pageId],
    queryFn: async () => {
      const draft = await unwrap(shop.api.pages[':id'].$get({ param: { id: pageId } }))
      return { ...draft, doc: asDoc(draft.doc) }
    },
    staleTime: 0,
  })

export const versionsQuery = (shop: Shop, pageId: string) =>
  infiniteQueryOptions({
    queryKey: [...key(shop), 'versions', pageId],
    queryFn: ({ pageParam }) =>
      unwrap(
        shop.api.pages[':id'].versions.$get({
          param: { id: pageId },
          query: { limit: '20', ...(pageParam && { before: pageParam }) },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })

export const templatesQuery = (shop: Shop) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'templates'],
    queryFn: async () => {
      const { items } = await unwrap(shop.api.templates.$get())
      return items.map((one) => ({ ...one, home: asDoc(one.home), theme: one.theme as Theme }))
    },
  })

export const themeQuery = (shop: Shop) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'settings', 'theme'],
    queryFn: async () => (await unwrap(shop.api.settings.$get())).theme as Theme,
  })

const loaders = new Map<string, (needs: readonly Need[]) => Promise<readonly unknown[]>>()

/** Live data for blocks of this shop; the same function for the same shop. */
export const needsOf = (shop: Shop) => {
  const known = loaders.get(shop.id)
  if (known) return known
  const load = async (needs: readonly Need[]): Promise<readonly unknown[]> =>
    (await unwrap(shop.api.needs.$post({ json: { needs: [...needs] } }))).answers
  loaders.set(shop.id, load)
  return load
}

/** What the server sends was read by loadDoc there; JSON types cannot say so. */
export const asDoc = (doc: unknown): PageDoc => doc as PageDoc
