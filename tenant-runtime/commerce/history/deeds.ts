import type { Moment } from '@wanpu/kit/cursor'
import { isId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import type { ShopDeed } from '#request'
import { type Subject, findDeeds, findSubjects } from './store.ts'

export interface ShownDeed {
  id: string
  at: Date
  deed: ShopDeed
  actorId: string | null
  /** What it was done to, as far as it is still there and has a name. */
  subjects: Subject[]
}

/** What people did in the shop, the last first; what a screen does by itself, such as saving a draft, is left out. */
export const listDeeds = async (
  { tx }: Ctx,
  after: Moment | undefined,
  limit: number,
): Promise<ShownDeed[]> => {
  const rows = (await findDeeds(tx, quiet, after, limit)).map((row) => ({
    ...row,
    ids: (row.subject ?? '').split(' ').filter(isId),
  }))
  const named = new Map((await findSubjects(tx, [...new Set(rows.flatMap((row) => row.ids))])).map(byId))
  return rows.map(({ id, at, deed, actorId, ids }) => ({
    id,
    at,
    deed: deed as ShopDeed,
    actorId,
    subjects: ids.flatMap((subject) => named.get(subject) ?? []),
  }))
}

const quiet: readonly ShopDeed[] = ['media.upload', 'pages.preview', 'pages.save']

const byId = ({ of, ...subject }: Awaited<ReturnType<typeof findSubjects>>[number]) => [of, subject] as const
