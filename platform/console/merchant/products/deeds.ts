import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

export const useSetListed = (shop: Shop) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: { ids: string[]; listed: boolean }) =>
      unwrap(shop.api.products.listings.$post({ json: change })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['shop', shop.id] }),
  })
}

export interface StockChange {
  skuId: string
  onHand: number
}

/** Sets the stock of SKUs one after the other; answers those that were refused, with why. */
export const useSetStock = (shop: Shop, productId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (changes: readonly StockChange[]) => {
      const refused = new Map<string, unknown>()
      for (const change of changes) {
        await unwrap(shop.api.products[':id'].stock.$patch({ param: { id: productId }, json: change })).catch(
          (error: unknown) => refused.set(change.skuId, error),
        )
      }
      return refused
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['shop', shop.id] }),
  })
}
