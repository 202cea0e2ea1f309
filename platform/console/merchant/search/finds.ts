import { useQuery } from '@tanstack/react-query'
import { money } from '../../ui/format.ts'
import { orderSearchQuery } from '../orders/queries.ts'
import { productSearchQuery } from '../products/queries.ts'
import type { Shop } from '../shop.ts'
import { type Find, pagesFor } from './pages.ts'
import { words } from './words.ts'

/** Pages, products and orders that answer to `q`. */
export const useFinds = (shop: Shop, q: string): { finds: Find[]; isSearching: boolean } => {
  const orders = useQuery(orderSearchQuery(shop, q))
  const products = useQuery(productSearchQuery(shop, q))
  return {
    isSearching: orders.isFetching || products.isFetching,
    finds: [
      ...pagesFor(q, shop.permissions),
      ...(products.data?.items ?? []).map(({ id, title, priceFen }) => ({
        key: id,
        group: words.products,
        label: title,
        note: money(priceFen),
        target: { product: title },
      })),
      ...(orders.data?.orders ?? []).slice(0, 5).map((order) => ({
        key: order.id,
        group: words.orders,
        label: order.number,
        note: `${order.word} · ${order.receiver.name} · ${money(order.payableFen)}`,
        target: { orderId: order.id },
      })),
    ],
  }
}
