import type { z } from 'zod'
import { yuan } from '@wanpu/kit/money'
import type { Ctx, InShop } from '@wanpu/migrations'
import { type Row, auditShop } from '#request'
import type { exportListing, MerchantListing } from './inputs.ts'
import { type TableRow, findListed, findTableRows } from './merchant-store.ts'
import { words } from './words.ts'

type Listing = z.output<typeof exportListing>

const pageSize = 200

/** The shop's products, the youngest first, a row for each variety; who asked for them is written down. */
export const exportProducts = async function* (inShop: InShop, listing: Listing): AsyncGenerator<Row[]> {
  await inShop((ctx) => auditShop(ctx, 'products.export', '', { ...listing }))
  let after: string | undefined
  do {
    const page = await inShop((ctx) => readPage(ctx, { ...listing, after, limit: pageSize }))
    yield page.rows
    after = page.next
  } while (after)
}

const readPage = async ({ tx }: Ctx, listing: MerchantListing) => {
  const found = await findListed(tx, listing)
  const products = found.slice(0, listing.limit)
  const rows = await findTableRows(
    tx,
    products.map(({ id }) => id),
  )
  return { rows: rows.map(rowOf), next: found.length > listing.limit ? products.at(-1)?.id : undefined }
}

const rowOf = (row: TableRow): Row => [
  row.title,
  row.category,
  row.choice.join(' / '),
  row.code ?? '',
  yuan(Number(row.price_fen)),
  row.on_hand - row.reserved,
  row.reserved,
  row.sold,
  words.states[row.state],
]
