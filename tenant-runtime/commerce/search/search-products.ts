import type { Tx } from '@wanpu/migrations'
import type { CardPage } from '#catalog'
import { readIn } from '#settings'
import { foundProducts } from './found-products.ts'

/** One page of what a shopper's query finds; a query without a word finds nothing. */
export const searchProducts = (tx: Tx, q: string, after?: string, limit = 20): Promise<CardPage> =>
  readIn(tx, foundProducts, { q, after, limit })
