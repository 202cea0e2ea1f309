import zhCN from 'zod/v4/locales/zh-CN.js'
import type { AnyBlock, Props } from './define.ts'
import type { BlockNode, PageDoc } from './page-doc.ts'
import { newBlockId, pageDoc, pageLimits } from './page-doc.ts'
import { registry as ours } from './registry.ts'
import type { Registry } from './registry.ts'
import { words } from './words.ts'

/** `blockId` is null for the page itself; an `error` forbids publishing, a `warn` does not. */
export interface Issue {
  blockId: string | null
  path: string
  message: string
  level: 'error' | 'warn'
}

const inChinese = zhCN().localeError

/**
 * Reads a stored page: migrates, checks and completes every block's props.
 * A block that is unknown or wrong stays in the tree as it was, with an issue.
 */
export const loadDoc = (raw: unknown, registry: Registry = ours): { doc: PageDoc; issues: Issue[] } => {
  const shape = pageDoc.safeParse(raw, { error: inChinese })
  if (!shape.success) {
    const issues = shape.error.issues.map((issue) => pageIssue(issue.message, issue.path.join('.')))
    return { doc: emptyDoc(), issues }
  }

  const issues: Issue[] = []
  const seen: Seen = { ids: new Set(), counts: new Map(), registry, issues }
  const blocks = shape.data.blocks.map((node) => loadNode(node, seen, 1))
  const total = [...seen.counts.values()].reduce((sum, count) => sum + count, 0)
  if (total > pageLimits.blocks) issues.push(pageIssue(words.issues.tooManyBlocks(pageLimits.blocks)))
  if (new TextEncoder().encode(JSON.stringify(blocks)).length > pageLimits.bytes)
    issues.push(pageIssue(words.issues.tooLarge))
  return { doc: { ...shape.data, blocks }, issues }
}

interface Seen {
  ids: Set<string>
  counts: Map<string, number>
  registry: Registry
  issues: Issue[]
}

const loadNode = (node: BlockNode, seen: Seen, depth: number): BlockNode => {
  const { ids, counts, registry, issues } = seen
  const id = ids.has(node.id) ? newBlockId() : node.id
  ids.add(id)
  const count = (counts.get(node.type) ?? 0) + 1
  counts.set(node.type, count)
  const say = (message: string, path = '', level: Issue['level'] = 'error') =>
    issues.push({ blockId: id, path, message, level })

  const def = registry.get(node.type)
  if (!def || node.v > def.version) {
    say(words.issues.unknownBlock(node.type), '', 'warn')
    return { ...node, id }
  }
  if (def.limit && count > def.limit.max) say(def.limit.message)
  if (depth > pageLimits.depth) say(words.issues.tooDeep)

  const props = migrateProps(def, node)
  const parsed = def.schema.safeParse(props, { error: inChinese })
  if (!parsed.success) {
    for (const issue of parsed.error.issues) say(issue.message, issue.path.join('.'))
    return { ...node, id, v: def.version, props }
  }
  return {
    ...node,
    id,
    v: def.version,
    props: parsed.data,
    ...loadSlots(def, node, parsed.data, seen, depth, say),
  }
}

const loadSlots = (
  def: AnyBlock,
  node: BlockNode,
  props: Props,
  seen: Seen,
  depth: number,
  say: (message: string) => void,
): Pick<BlockNode, 'slots'> => {
  const { slots: rule } = def
  if (!rule) return {}

  const slots = rule.names(props).map((name) => {
    const nodes = node.slots?.[name] ?? []
    for (const inner of nodes) if (!rule.accepts(inner.type)) say(words.issues.notHere(inner.type))
    return [name, nodes.map((inner) => loadNode(inner, seen, depth + 1))] as const
  })
  return { slots: Object.fromEntries(slots) }
}

const migrateProps = (def: AnyBlock, node: BlockNode): Props => {
  let props = node.props
  for (let v = node.v; v < def.version; v++) props = def.migrate?.[v]?.(props) ?? props
  return props
}

const pageIssue = (message: string, path = ''): Issue => ({ blockId: null, path, message, level: 'error' })

const emptyDoc = (): PageDoc => ({ schemaVersion: 2, page: { title: '', bg: 'bg' }, blocks: [] })
