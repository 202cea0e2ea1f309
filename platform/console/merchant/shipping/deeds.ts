import { useMutation, useQueryClient } from '@tanstack/react-query'
import { done, unwrap } from '../../ui/problem.ts'
import { settingsQuery } from '../settings-shop/queries.ts'
import { setupQuery } from '../setup/queries.ts'
import type { Shop } from '../shop.ts'
import type { TemplateBody } from './draft.ts'
import { shippingQuery } from './queries.ts'

export const useSaveTemplate = (shop: Shop) => {
  const settle = useSettle(shop)
  return useMutation({
    mutationFn: ({ id, template }: { id: string | null; template: TemplateBody }) =>
      id
        ? done(shop.api.shipping.templates[':id'].$put({ param: { id }, json: template }))
        : done(shop.api.shipping.templates.$post({ json: template })),
    onSettled: settle,
  })
}

export const useRemoveTemplate = (shop: Shop) => {
  const settle = useSettle(shop)
  return useMutation({
    mutationFn: (id: string) => done(shop.api.shipping.templates[':id'].$delete({ param: { id } })),
    onSettled: settle,
  })
}

export const useChooseCouriers = (shop: Shop) => {
  const settle = useSettle(shop)
  return useMutation({
    mutationFn: (codes: string[]) => done(shop.api.shipping.couriers.$put({ json: { codes } })),
    onSettled: settle,
  })
}

export interface ShipFrom {
  name: string
  phone: string
  regionCode: string
  detail: string
}

export const useSaveShipFrom = (shop: Shop) => {
  const settle = useSettle(shop)
  return useMutation({
    mutationFn: (shipFrom: ShipFrom) => done(shop.api.shipping['ship-from'].$put({ json: shipFrom })),
    onSettled: settle,
  })
}

/** The promises of time stand among the shop's others. */
export const useSavePromises = (shop: Shop) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (promises: string[]) => unwrap(shop.api.settings.$patch({ json: { promises } })),
    onSuccess: (settings) => queries.setQueryData(settingsQuery(shop).queryKey, settings),
  })
}

const useSettle = (shop: Shop) => {
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: shippingQuery(shop).queryKey }),
      queries.invalidateQueries({ queryKey: setupQuery(shop).queryKey }),
    ])
}
