import { useCallback } from 'react'
import { useSay } from '../../ui/say.ts'
import type { Shop } from '../shop.ts'
import { useSetListed } from './deeds.ts'
import type { ListedProduct } from './queries.ts'
import { words } from './words.ts'

/** Lists products at once, and unlists them after asking; `settled` is called when it is done. */
export const useListing = (shop: Shop, settled: () => void) => {
  const say = useSay()
  const { mutateAsync } = useSetListed(shop)

  const change = useCallback(
    (products: readonly ListedProduct[], listed: boolean) =>
      mutateAsync({ ids: products.map((product) => product.id), listed }).then(() => {
        say.done(listed ? words.listed(products.length) : words.unlisted(products.length))
        settled()
      }, say.problem),
    [mutateAsync, say, settled],
  )
  const list = useCallback((products: ListedProduct[]) => void change(products, true), [change])
  const askToUnlist = useCallback(
    (products: ListedProduct[]) =>
      say.ask({
        title: titleOf(products),
        text: words.unlistText,
        deed: words.unlistMany(products.length),
        act: () => change(products, false),
      }),
    [change, say],
  )
  return { list, askToUnlist }
}

const titleOf = (products: readonly ListedProduct[]): string => {
  const [only] = products
  return products.length === 1 && only ? words.unlistOneTitle(only.title) : words.unlistTitle(products.length)
}
