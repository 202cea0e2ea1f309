import { z } from 'zod'
import { assetRef } from './fields.ts'

export interface BlockNode {
  id: string
  type: string
  /** The version of the block's props. */
  v: number
  props: Record<string, unknown>
  hidden?: true | undefined
  /** Shown from, until: ISO times. */
  window?: { from?: string | undefined; to?: string | undefined } | undefined
  slots?: Record<string, BlockNode[]> | undefined
}

export interface PageDoc {
  schemaVersion: 2
  page: {
    title: string
    /** Which colour of the shop's theme lies behind the blocks. */
    bg: 'bg' | 'card'
    share?: { title: string; image: string } | undefined
    nav?: 'shop' | 'none' | undefined
  }
  blocks: BlockNode[]
}

export const pageLimits = { blocks: 200, depth: 3, bytes: 256 * 1024 } as const

const time = z.iso.datetime({ offset: true })

const nodeShape: z.ZodType<BlockNode> = z.strictObject({
  id: z.string().regex(/^[\w-]{1,40}$/),
  type: z.string().min(1).max(40),
  v: z.int().min(1),
  props: z.record(z.string(), z.unknown()),
  hidden: z.literal(true).optional(),
  window: z.strictObject({ from: time.optional(), to: time.optional() }).optional(),
  get slots() {
    return z.record(z.string(), z.array(nodeShape)).optional()
  },
})

export const pageSettings = z.strictObject({
  title: z.string().max(40).default(''),
  bg: z.enum(['bg', 'card']).default('bg'),
  share: z.strictObject({ title: z.string().max(60), image: assetRef }).optional(),
  nav: z.enum(['shop', 'none']).optional(),
})

/** The shape alone; `loadDoc` judges the props inside. */
export const pageDoc: z.ZodType<PageDoc> = z.strictObject({
  schemaVersion: z.literal(2),
  page: pageSettings,
  blocks: z.array(nodeShape),
})

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** An id made once when a block is born: its html id, and the key two edits are merged by. */
export const newBlockId = (): string => {
  let id = 'b'
  for (const byte of crypto.getRandomValues(new Uint8Array(10))) id += letters[byte % letters.length]
  return id
}

export const eachBlock = function* (blocks: readonly BlockNode[]): Generator<BlockNode> {
  for (const node of blocks) {
    yield node
    for (const inner of Object.values(node.slots ?? {})) yield* eachBlock(inner)
  }
}
