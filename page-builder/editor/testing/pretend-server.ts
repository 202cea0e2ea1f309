import { type Need, type PageDoc, type Theme, loadDoc, registry } from '@wanpu/blocks'
import type { Published } from '../editor-props.ts'
import type { SaveAnswer } from '../save/saver.ts'

export const pretendTheme: Theme = {
  accent: '#8c2f45',
  accentInk: '#ffffff',
  bg: '#f8f4f1',
  card: '#ffffff',
  ink: '#2b2325',
  ink2: '#6f6264',
  line: '#e9e0dc',
  radius: 4,
  gap: 16,
}

/** A page that mixes what flows; half of it wants live data. */
export const pageOfBlocks = (count: number): PageDoc => {
  const types = ['product-grid', 'notice', 'image', 'product-grid', 'rich-text', 'brand-story']
  const blocks = Array.from({ length: count }, (_, at) => {
    const def = registry.get(types[at % types.length]!)!
    return {
      id: `b${at}`,
      type: def.type,
      v: def.version,
      props: def.schema.parse(def.presets[0]?.props ?? {}),
    }
  })
  return loadDoc({ schemaVersion: 2, page: { title: '首页', bg: 'bg' }, blocks }).doc
}

/** The drafts API in memory. */
export const pretendServer = (count: number) => {
  let draft = { version: 1, doc: pageOfBlocks(count) }
  let published: PageDoc | null = null
  const asked: Need[][] = []

  return {
    draft: () => draft,
    published: () => published,
    asked: () => asked,
    /** Somebody else saves. */
    meddle: (doc: PageDoc) => {
      draft = { version: draft.version + 1, doc }
    },
    loadNeeds: async (needs: readonly Need[]): Promise<readonly unknown[]> => {
      asked.push([...needs])
      await new Promise((done) => setTimeout(done, 30))
      return needs.map((need) => answerTo(need))
    },
    save: async (doc: PageDoc, baseVersion: number): Promise<SaveAnswer> => {
      await new Promise((done) => setTimeout(done, 30))
      if (baseVersion !== draft.version) return { kind: 'changed', ...draft }
      draft = { version: draft.version + 1, doc: structuredClone(doc) }
      return { kind: 'saved', ...draft }
    },
    publish: async (version: number): Promise<Published> => {
      if (version !== draft.version) return { kind: 'changed', ...draft }
      const { doc, issues } = loadDoc(draft.doc)
      if (issues.some((one) => one.level === 'error')) return { kind: 'wrong', issues }
      published = doc
      return { kind: 'published' }
    },
  }
}

export type Pretended = ReturnType<typeof pretendServer>

const answerTo = (need: Need): unknown => {
  const cards = registry.get('product-grid')?.sample?.['items'] as readonly object[] | undefined
  switch (need.source) {
    case 'products.list':
      return (cards ?? []).slice(0, need.args.limit)
    case 'products.byIds':
      return need.args.ids.map((id) => ({ ...cards?.[0], id }))
    case 'categories.list':
      return [{ id: 'c1', name: '裙装' }]
    default:
      return { name: '云裳集' }
  }
}
