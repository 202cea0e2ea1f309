import { type JobHandler, handle } from '@wanpu/kit/queue'
import type { ShopServices } from '#request'
import { assetFolder } from './address.ts'
import { makeVariants } from './flows.ts'
import { pictureRemoved, variantsWanted } from './job-names.ts'

/** What follows an upload and a removal. */
export const jobs = (services: ShopServices): JobHandler[] => [
  handle(variantsWanted, ({ tenantId, assetId }) => makeVariants(services, tenantId, assetId)),
  handle(pictureRemoved, ({ tenantId, assetId }) => services.files.removeAll(assetFolder(tenantId, assetId))),
]
