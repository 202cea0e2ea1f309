import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { Shop } from '../shop.ts'

/** What the server tells of an order; `orderId` is null after a gap, when anything may have changed. */
export interface OrderNotice {
  orderId: string | null
  change: string
}

const settleMs = 400
const againMs = 5_000

/** Listens to the shop's orders: queries of the shop are asked again, `hear` gets each notice. */
export const useOrderFeed = (shop: Shop, hear: (notice: OrderNotice) => void) => {
  const queries = useQueryClient()
  const heard = useEffectEvent((notice: OrderNotice) => hear(notice))

  useEffect(() => {
    let feed: EventSource
    let refresh: ReturnType<typeof setTimeout> | undefined
    let again: ReturnType<typeof setTimeout> | undefined
    let wasOpen = false
    // Many orders at once ask once.
    const refreshSoon = () => {
      refresh ??= setTimeout(() => {
        refresh = undefined
        void queries.invalidateQueries({ queryKey: ['shop', shop.id] })
      }, settleMs)
    }
    const open = () => {
      feed = new EventSource(`/api/shop/${shop.id}/orders/stream`)
      feed.addEventListener('order', ({ data }: MessageEvent<string>) => {
        refreshSoon()
        heard(JSON.parse(data) as OrderNotice)
      })
      // What happened while nobody listened is read afresh.
      feed.addEventListener('ready', () => {
        if (wasOpen) refreshSoon()
        wasOpen = true
      })
      feed.addEventListener('error', () => {
        if (feed.readyState === EventSource.CLOSED) again = setTimeout(open, againMs)
      })
    }
    open()

    return () => {
      feed.close()
      clearTimeout(refresh)
      clearTimeout(again)
    }
  }, [queries, shop.id])
}
