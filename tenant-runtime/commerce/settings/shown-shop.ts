import { type Theme, theme } from '@wanpu/blocks'
import { defaultTheme } from './shop-settings.ts'
import { fixed } from './source-read.ts'

/** What every page of a shop says of it. */
export interface ShownShop {
  name: string
  logo: string | null
  intro: string
  phone: string
  serviceHours: string
  icpNumber: string
  promises: string[]
  theme: Theme
}

/** Columns of `asShownShop` over a row `s` of shop.shop_settings. */
export const shownShopColumns = fixed(
  's.name, s.logo, s.intro, s.phone, s.service_hours, s.icp_number, s.promises, s.theme',
)

/** A row of `shownShopColumns`; all null for a shop without settings. */
export interface ShownShopRow {
  name: string | null
  logo: string | null
  intro: string | null
  phone: string | null
  service_hours: string | null
  icp_number: string | null
  promises: string[] | null
  theme: unknown
}

export const asShownShop = (row: ShownShopRow | undefined): ShownShop => ({
  name: row?.name ?? '',
  logo: row?.logo ?? null,
  intro: row?.intro ?? '',
  phone: row?.phone ?? '',
  serviceHours: row?.service_hours ?? '',
  icpNumber: row?.icp_number ?? '',
  promises: row?.promises ?? [],
  theme: theme.safeParse(row?.theme).data ?? defaultTheme,
})
