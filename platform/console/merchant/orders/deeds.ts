import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

export interface NewParcel {
  courierCode: string
  waybill: string
  lines: { lineId: string; quantity: number }[]
}

/** Ships a parcel; lists, counts, stock and the overview are read afresh whatever comes of it. */
export const useShipOrder = (shop: Shop, id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (parcel: NewParcel) =>
      unwrap(shop.api.orders[':id'].shipments.$post({ param: { id }, json: parcel })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['shop', shop.id] }),
  })
}

/** Shows who receives an order in full; the server writes down who looked. */
export const useReveal = (shop: Shop, id: string) =>
  useMutation({ mutationFn: () => unwrap(shop.api.orders[':id'].reveal.$post({ param: { id } })) })
