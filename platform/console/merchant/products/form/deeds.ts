import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { unwrap } from '../../../ui/problem.ts'
import type { Shop } from '../../shop.ts'
import type { Body } from './body.ts'

/** Saves a product, a new one without an id; answers its id. A repeat of the same new product makes no second one. */
export const useSaveProduct = (shop: Shop, productId: string | null) => {
  const queries = useQueryClient()
  const sent = useRef({ body: '', key: '' })

  const create = (body: Body) => {
    const text = JSON.stringify(body)
    if (sent.current.body !== text) sent.current = { body: text, key: crypto.randomUUID() }
    return unwrap(
      shop.api.products.$post({ json: body }, { headers: { 'idempotency-key': sent.current.key } }),
    )
  }
  return useMutation({
    mutationFn: (body: Body) =>
      productId
        ? unwrap(shop.api.products[':id'].$put({ param: { id: productId }, json: body }))
        : create(body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['shop', shop.id] }),
  })
}
