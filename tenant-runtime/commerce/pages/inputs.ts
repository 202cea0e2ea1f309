import { z } from 'zod'
import { type Need, pageDoc } from '@wanpu/blocks'

export const newPage = z.strictObject({
  kind: z.enum(['home', 'custom']),
  slug: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: z.string().trim().min(1).max(40),
  doc: pageDoc,
})
export type NewPage = z.output<typeof newPage>

/** The draft's version that the writer has seen. */
const baseVersion = z.int().min(1)

/** Judged shallowly: blocks that are wrong inside are kept, with issues. */
export const draftEdit = z.strictObject({ baseVersion, doc: pageDoc })
export type DraftEdit = z.output<typeof draftEdit>

export const publication = z.strictObject({ baseVersion, note: z.string().trim().max(100).default('') })
export type Publication = z.output<typeof publication>

export const restoration = z.strictObject({ baseVersion, versionId: z.uuid() })
export type Restoration = z.output<typeof restoration>

export const templateChoice = z.strictObject({ baseVersion, industry: z.string().min(1).max(40) })
export type TemplateChoice = z.output<typeof templateChoice>

export const versionListing = z.strictObject({
  /** The number of the last version seen; older ones follow. */
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})
export type VersionListing = z.output<typeof versionListing>

const name = z.string().min(1).max(80)
// Ids are uuids; what a document names that is none has no answer rather than a failure.
const ids = z.array(name).max(50)

const need = z.discriminatedUnion('source', [
  z.strictObject({
    source: z.literal('products.list'),
    args: z.strictObject({
      categoryId: name,
      sort: z.enum(['sold', 'newest', 'price']),
      limit: z.int().min(1).max(50),
    }),
  }),
  z.strictObject({ source: z.literal('products.byIds'), args: z.strictObject({ ids }) }),
  z.strictObject({ source: z.literal('categories.list'), args: z.strictObject({ ids: ids.optional() }) }),
  z.strictObject({ source: z.literal('shop.profile'), args: z.strictObject({}) }),
])

export const askedNeeds = z.strictObject({ needs: z.array(need).min(1).max(200) })

// An absent list of ids and an undefined one are the same to every reader.
export const asNeeds = ({ needs }: z.output<typeof askedNeeds>) => needs as Need[]
