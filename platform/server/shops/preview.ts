import { type Tenant, auditPlatform } from '@wanpu/accounts'
import { previewParameter, signPreview } from '@wanpu/kit/preview-token'
import type { PlatformCtx } from '@wanpu/migrations'
import type { PlatformServices } from '../services.ts'

const previewForMs = 2 * 3_600_000

/** An address at which a shop is seen as its shoppers would see it, open or not, for two hours; it leaves a trace. */
export const openPreview = async (
  { shopUrl, pepper }: Pick<PlatformServices, 'shopUrl' | 'pepper'>,
  ctx: PlatformCtx,
  { id, slug }: Pick<Tenant, 'id' | 'slug'>,
) => {
  const until = new Date(ctx.now.getTime() + previewForMs)
  await auditPlatform(ctx, { deed: 'shop.previewed', tenantId: id })
  const pass = signPreview(pepper, id, until)
  return { url: `${shopUrl(`preview-${slug}`)}/?${previewParameter}=${pass}`, until: until.toISOString() }
}
