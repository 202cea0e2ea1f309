import type { BlockNode, PageDoc } from '@wanpu/blocks'
import { mergeOrder } from './merge-order.ts'
import { same } from './same.ts'

export type Side = 'mine' | 'theirs'

/** Where two people changed the same thing; `key` is the block's id, `page` or `order`. */
export interface Conflict {
  key: string
  kind: 'block' | 'page' | 'order'
  /** The fields both changed; none when one side deleted the block. */
  fields: string[]
  mine: BlockNode | undefined
  theirs: BlockNode | undefined
}

interface Merged {
  doc: PageDoc
  conflicts: Conflict[]
}
/** Which side a conflict takes; what is not chosen stays a conflict and takes mine meanwhile. */
export type Choices = ReadonlyMap<string, Side>

/** Puts together what two people made of the same draft, block by block and field by field. */
export const merge3 = (
  base: PageDoc,
  mine: PageDoc,
  theirs: PageDoc,
  choices: Choices = new Map(),
): Merged => {
  const conflicts: Conflict[] = []
  const take = (conflict: Conflict): Side => {
    const chosen = choices.get(conflict.key)
    if (!chosen) conflicts.push(conflict)
    return chosen ?? 'mine'
  }

  const page = mergeFields(base.page, mine.page, theirs.page)
  const pageSide =
    page.clashes.length > 0
      ? take({ key: 'page', kind: 'page', fields: page.clashes, mine: undefined, theirs: undefined })
      : 'mine'

  const [was, ours, others] = [base, mine, theirs].map(
    ({ blocks }) => new Map(blocks.map((one) => [one.id, one])),
  )
  const kept = new Map<string, BlockNode>()
  for (const id of new Set([...ours!.keys(), ...others!.keys()])) {
    const node = mergeNode(was!.get(id), ours!.get(id), others!.get(id), take)
    if (node) kept.set(id, node)
  }

  const ids = (doc: PageDoc) => doc.blocks.map((one) => one.id)
  const order = mergeOrder(ids(base), ids(mine), ids(theirs), new Set(kept.keys()))
  const orderSide = order.clash
    ? take({ key: 'order', kind: 'order', fields: [], mine: undefined, theirs: undefined })
    : 'mine'

  return {
    doc: {
      schemaVersion: 2,
      page: page[pageSide],
      blocks: order[orderSide].map((id) => kept.get(id)!),
    },
    conflicts,
  }
}

const mergeNode = (
  base: BlockNode | undefined,
  mine: BlockNode | undefined,
  theirs: BlockNode | undefined,
  take: (conflict: Conflict) => Side,
): BlockNode | undefined => {
  if (same(mine, theirs) || same(theirs, base)) return mine
  if (same(mine, base)) return theirs

  const conflict = (fields: string[]): Conflict => ({
    key: (mine ?? theirs)!.id,
    kind: 'block',
    fields,
    mine,
    theirs,
  })
  if (!mine || !theirs) return take(conflict([])) === 'mine' ? mine : theirs

  const { props: wasProps = {}, ...was } = base ?? {}
  const { props: ourProps, ...our } = mine
  const { props: theirProps, ...their } = theirs
  const around = mergeFields(was, our, their)
  const props = mergeFields(wasProps, ourProps, theirProps)
  const clashes = [...around.clashes, ...props.clashes]
  const side = clashes.length > 0 ? take(conflict(clashes)) : 'mine'
  return { ...(around[side] as Omit<BlockNode, 'props'>), props: props[side] }
}

/** Both results: fields that only one side changed are in each, fields both changed are that side's. */
const mergeFields = <T extends object>(base: object, mine: T, theirs: T) => {
  const clashes: string[] = []
  const results = { mine: {} as T, theirs: {} as T }
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, our, their]: unknown[] = [base, mine, theirs].map((one) => Reflect.get(one, key))
    const isClash = !same(our, their) && !same(our, was) && !same(their, was)
    if (isClash) clashes.push(key)
    put(results.mine, key, isClash || same(their, was) ? our : their)
    put(results.theirs, key, isClash || same(our, was) ? their : our)
  }
  return { ...results, clashes }
}

const put = (holder: object, key: string, value: unknown) => {
  if (value !== undefined) Reflect.set(holder, key, value)
}
