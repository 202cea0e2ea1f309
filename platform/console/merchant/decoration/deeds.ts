import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSay } from '../../ui/say.ts'
import { isProblem, unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'
import type { ListedPage } from './queries.ts'
import { words } from './words.ts'

type Page = Pick<ListedPage, 'id' | 'version'>

const useDeed = <V, R>(shop: Shop, act: (what: V) => Promise<R>) => {
  const queries = useQueryClient()
  const say = useSay()
  return useMutation({
    mutationFn: act,
    onError: (error) => {
      if (isProblem(error, 'draft-changed')) say.warning(words.changed)
      else say.problem(error)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['shop', shop.id] }),
  })
}

interface Choice {
  page: Page
  industry: string
  /** The template's colours, for the whole shop at once. */
  theme: Parameters<Shop['api']['settings']['$patch']>[0]['json']['theme'] | undefined
}

/** Makes a template the page's draft. */
export const useTemplate = (shop: Shop) =>
  useDeed(shop, async ({ page, industry, theme }: Choice) => {
    await unwrap(
      shop.api.pages[':id'].template.$post({
        param: { id: page.id },
        json: { baseVersion: page.version, industry },
      }),
    )
    if (theme) await unwrap(shop.api.settings.$patch({ json: { theme } }))
  })

/** Makes a published version the draft again. */
export const useRestoration = (shop: Shop) =>
  useDeed(shop, ({ page, versionId }: { page: Page; versionId: string }) =>
    unwrap(
      shop.api.pages[':id'].restorations.$post({
        param: { id: page.id },
        json: { baseVersion: page.version, versionId },
      }),
    ),
  )
