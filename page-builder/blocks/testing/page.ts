import type { BlockNode, PageDoc } from '../page-doc.ts'

export const pageOf = (...blocks: BlockNode[]): PageDoc => ({
  schemaVersion: 2,
  page: { title: '', bg: 'bg' },
  blocks,
})
