import { Node } from '@tiptap/react'

const spans = ['colspan', 'rowspan'] as const

const cell = (name: string, tag: 'td' | 'th') =>
  Node.create({
    name,
    content: 'inline*',
    isolating: true,
    addAttributes: () =>
      Object.fromEntries(
        spans.map((span) => [
          span,
          {
            default: null,
            parseHTML: (element: HTMLElement) => element.getAttribute(span),
            renderHTML: (said: Record<string, unknown>) => (said[span] ? { [span]: said[span] } : {}),
          },
        ]),
      ),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })

/** Tables as they are: their cells are edited as text, so that a text that came with one keeps it. */
export const tables = [
  Node.create({
    name: 'table',
    group: 'block',
    content: 'tableRow+',
    isolating: true,
    parseHTML: () => [{ tag: 'table' }],
    renderHTML: () => ['table', ['tbody', 0]],
  }),
  Node.create({
    name: 'tableRow',
    content: '(tableCell | tableHeader)+',
    parseHTML: () => [{ tag: 'tr' }],
    renderHTML: () => ['tr', 0],
  }),
  cell('tableCell', 'td'),
  cell('tableHeader', 'th'),
]
