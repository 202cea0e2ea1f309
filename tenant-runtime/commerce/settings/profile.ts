import type { ShopProfile, Sources } from '@wanpu/blocks'
import type { SourceRead } from './source-read.ts'

interface Row {
  name: string
  logo: string | null
  intro: string
  phone: string
  service_hours: string
}

/** What blocks may say of the shop itself. */
export const settingsReads: { 'shop.profile': SourceRead<Sources['shop.profile']['args'], ShopProfile> } = {
  'shop.profile': {
    query: (sql, tenantId) =>
      sql`select name, logo, intro, phone, service_hours from shop.shop_settings where tenant_id = ${tenantId}`,
    decode: (rows, asked) => {
      const profile = asProfile((rows as readonly Row[])[0])
      return asked.map(() => profile)
    },
  },
}

const asProfile = (row: Row | undefined): ShopProfile => ({
  name: row?.name ?? '',
  ...(row?.logo && { logo: row.logo }),
  ...(row?.intro && { intro: row.intro }),
  ...(row?.phone && { phone: row.phone }),
  ...(row?.service_hours && { serviceHours: row.service_hours }),
})
