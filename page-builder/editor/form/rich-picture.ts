import { Node } from '@tiptap/react'
import type { PictureUrl } from '../canvas/page-ctx.ts'

/** A picture of the shop inside rich text; it stays `asset:<id>` in the text and is shown by its address. */
export const richPicture = (pictureUrl: PictureUrl) =>
  Node.create({
    name: 'picture',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, width: {}, height: {} }),
    parseHTML: () => [{ tag: 'img[src^="asset:"]' }],
    renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('img')
        dom.src = pictureUrl(String(node.attrs['src']), 800)
        dom.alt = String(node.attrs['alt'] ?? '')
        return { dom }
      },
  })
