import { z } from 'zod'

const text = (most: number) => z.string().trim().max(most)

/** The pages of a shop that a menu can lead to; they follow the shop when its address changes. */
export const menuPages = ['home', 'mall', 'cart', 'orders', 'me'] as const

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), page: z.enum(menuPages) }),
  z.strictObject({ kind: z.literal('address'), url: text(1024) }),
  z.strictObject({
    kind: z.literal('program'),
    appid: text(64),
    pagepath: text(512),
    /** Opened by clients that know no mini programs. */
    url: text(1024),
  }),
])
const entry = z.strictObject({ name: text(60), to: target })

/** A menu as a merchant edits it, perhaps unfinished; with entries below, a button leads nowhere itself. */
export const menuDraft = z.array(entry.extend({ entries: z.array(entry).max(5) })).max(3)
export type MenuDraft = z.output<typeof menuDraft>
export type MenuEntry = z.output<typeof entry>

const seenAt = z.iso.datetime({ offset: true }).nullable()

/** `seenAt` is the `savedAt` of the menu that the change starts from. */
export const menuChange = z.strictObject({ buttons: menuDraft, seenAt })
export const menuPublication = z.strictObject({ seenAt })
