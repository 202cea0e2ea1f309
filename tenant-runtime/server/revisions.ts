import type { Database } from '@wanpu/migrations'
import type { Storefront } from '@wanpu/storefront'

/** Drops a shop's buffered pages when one of its revisions moves; a lost connection may have lost words, so all go. */
export const followRevisions = (
  db: Pick<Database, 'listen'>,
  storefront: Pick<Storefront, 'drop' | 'dropAll'>,
) => db.listen('shop_revision', (payload) => storefront.drop(payload.split(':', 1)[0]!), storefront.dropAll)
