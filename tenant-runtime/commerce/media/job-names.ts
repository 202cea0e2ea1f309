import { z } from 'zod'
import { defineJob } from '@wanpu/kit/queue'

const ofAsset = z.object({ tenantId: z.uuid(), assetId: z.uuid() })

/** A picture was uploaded and has one width yet. */
export const variantsWanted = defineJob('picture-variants', ofAsset, { concurrency: 1 })
/** A picture was taken out of the library; its files are still there. */
export const pictureRemoved = defineJob('picture-removed', ofAsset)
