import { z } from 'zod'

/** 20 MB, what one upload may weigh. */
export const mostUploadBytes = 20 * 1024 * 1024

const name = z.string().trim().min(1).max(100)

export const upload = z.strictObject({ name: name.default('picture') })
export const naming = z.strictObject({ name })

export const libraryListing = z.strictObject({
  q: z.string().trim().max(60).default(''),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(40),
})
export type LibraryListing = z.output<typeof libraryListing>
