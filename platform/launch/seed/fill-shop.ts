import { provisionShop } from '@wanpu/commerce/provisioning'
import { findSettings, saveSettings } from '@wanpu/commerce/settings'
import { shopDoor, system } from '@wanpu/migrations'
import type { Services } from '../services.ts'
import { storePictures } from './pictures.ts'
import type { DemoShop } from './shops.ts'
import { words } from './words.ts'

/** Gives an empty shop everything of its template. */
export const fillShop = async (
  services: Services,
  tenantId: string,
  { template, promises, opening }: DemoShop,
  say: (line: string) => void,
): Promise<void> => {
  const inShop = shopDoor(services.db, tenantId, system)
  if ((await inShop(({ tx }) => findSettings(tx))).name) return

  const { name } = template.shop
  const pictures = await storePictures(services, tenantId, template, (done, all) => {
    if (done % 40 === 0 && done < all) say(`${name}: ${done} of ${all} pictures`)
  })
  await inShop(async (ctx) => {
    await provisionShop(ctx, template, pictures)
    if (opening) await saveSettings(ctx, { promises, icpNumber: words.icpNumber, payWithinMinutes: 1440 })
  })
  say(`${name}: ${template.products.length} products`)
}
