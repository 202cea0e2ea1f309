import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import type { Shop } from '../shop.ts'
import { words } from './words.ts'

/** Asks whether to close an unpaid order, and closes it. */
export const useAskToClose = (shop: Shop) => {
  const say = useSay()
  const queries = useQueryClient()

  return useCallback(
    ({ id, number, pieces }: { id: string; number: string; pieces: number }) =>
      say.ask({
        title: words.closeTitle(number),
        text: words.closeText,
        deed: words.closeSubmit(pieces),
        act: async () => {
          await unwrap(shop.api.orders[':id'].closure.$post({ param: { id } })).then(
            () => say.done(words.closed),
            say.problem,
          )
          await queries.invalidateQueries({ queryKey: ['shop', shop.id] })
        },
      }),
    [shop, say, queries],
  )
}
