import { type Theme, theme } from '@wanpu/blocks'
import type { Ctx, Tx } from '@wanpu/migrations'
import { auditShop } from '#request'
import type { SettingsEdit } from './inputs.ts'
import { bumpRevision } from './revisions.ts'
import { logoNotFound } from './failures.ts'
import { type SettingsRow, findRow, holdsPicture, upsertRow } from './store.ts'

/** What a shop says of itself and how it trades. */
export interface ShopSettings extends Omit<SettingsRow, 'theme'> {
  theme: Theme
}

/** The shop's settings; what was never set has its default. */
export const findSettings = async (tx: Tx): Promise<ShopSettings> => {
  const row = await findRow(tx)
  return { ...defaults, ...row, theme: theme.safeParse(row?.theme).data ?? defaultTheme }
}

/** `saveSettings` for a person: a logo must be a picture of this shop. */
export const editSettings = async (ctx: Ctx, edit: SettingsEdit): Promise<ShopSettings> => {
  if (edit.logo && !(await holdsPicture(ctx.tx, edit.logo))) throw logoNotFound({ logo: edit.logo })
  return saveSettings(ctx, edit)
}

/** Changes some of the settings and answers all of them. */
export const saveSettings = async (ctx: Ctx, edit: SettingsEdit): Promise<ShopSettings> => {
  // What came as JSON holds no undefined.
  await upsertRow(ctx.tx, defaults, edit as Partial<ShopSettings>, ctx.now)
  await auditShop(ctx, 'settings.save', ctx.tx.tenantId, { changed: Object.keys(edit) })
  await bumpRevision(ctx, 'settings')
  return findSettings(ctx.tx)
}

const defaults: Omit<SettingsRow, 'theme'> = {
  name: '',
  logo: null,
  intro: '',
  phone: '',
  email: '',
  serviceHours: '',
  icpNumber: '',
  promises: [],
  payWithinMinutes: 30,
  receiveAfterDays: 10,
  shipFrom: {},
}

export const defaultTheme: Theme = {
  accent: '#c8102e',
  accentInk: '#ffffff',
  bg: '#f6f6f6',
  card: '#ffffff',
  ink: '#1f1f1f',
  ink2: '#6b6b6b',
  line: '#ececec',
  radius: 8,
  gap: 10,
}
