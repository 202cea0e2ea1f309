import type { Tx } from '@wanpu/migrations'
import { type SourceRead, readIn } from '#settings'

/** A page as shoppers see it. The version never changes, so what is made of it can be kept under its id. */
export interface PublishedPage {
  pageId: string
  versionId: string
  title: string
  /** As it was stored; `loadDoc` brings it up to date. */
  doc: unknown
}

interface Row {
  page_id: string
  slug: string
  version_id: string
  title: string
  doc: unknown
}

export const publishedPages: SourceRead<{ slug: string }, PublishedPage | null> = {
  query: (sql, tenantId, asked) => sql`
    select p.id as page_id, p.slug, p.title, v.id as version_id, v.doc
    from shop.pages p
    join shop.page_versions v on v.tenant_id = p.tenant_id and v.id = p.published_id
    where p.tenant_id = ${tenantId} and p.slug = any(${asked.map(({ slug }) => slug)}::text[])`,

  decode: (rows, asked) => {
    const bySlug = new Map((rows as readonly Row[]).map((row) => [row.slug, row]))
    return asked.map(({ slug }) => {
      const row = bySlug.get(slug)
      return row ? { pageId: row.page_id, versionId: row.version_id, title: row.title, doc: row.doc } : null
    })
  },
}

/** The published page of this slug; null when there is none. */
export const findPublished = (tx: Tx, slug: string): Promise<PublishedPage | null> =>
  readIn(tx, publishedPages, { slug })
