import {
  type ShownShop,
  type ShownShopRow,
  type SourceRead,
  asShownShop,
  shownShopColumns,
  withFixed,
} from '#settings'

interface Args {
  /** Null for the shop alone. */
  slug: string | null
  /** A version whose doc is known already; it is not sent again. */
  known: string | null
}
/** The shop as its pages show it, with the published page asked for; `doc` is undefined when its version is `known`. */
export interface ShownPage {
  shop: ShownShop
  page: { versionId: string; title: string; doc: unknown } | null
}
interface Row extends ShownShopRow {
  version_id: string | null
  title: string | null
  doc: unknown
}

/** Shop and page in one statement, for one page at a time. */
export const shownPages: SourceRead<Args, ShownPage> = {
  query: (sql, tenantId, [asked]) => withFixed(sql)`
    select ${shownShopColumns}, v.id as version_id, p.title,
      case when v.id is distinct from ${asked!.known}::uuid then v.doc end as doc
    from (select ${tenantId}::uuid as tenant_id) t
    left join shop.shop_settings s on s.tenant_id = t.tenant_id
    left join shop.pages p on p.tenant_id = t.tenant_id and p.slug = ${asked!.slug}::text
    left join shop.page_versions v on v.tenant_id = p.tenant_id and v.id = p.published_id`,

  decode: (rows, asked) => {
    const row = (rows as readonly Row[])[0]
    const page = row?.version_id
      ? { versionId: row.version_id, title: row.title ?? '', doc: row.doc ?? undefined }
      : null
    return asked.map(() => ({ shop: asShownShop(row), page }))
  },
}
