import {
  BoldOutlined,
  FileImageOutlined,
  ItalicOutlined,
  OrderedListOutlined,
  RedoOutlined,
  UnderlineOutlined,
  UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import { type Editor, EditorContent, Node, useEditor, useEditorState } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { pictureAt } from '../../media/address.ts'
import { MediaPicker } from '../../media/media-picker.tsx'
import type { Shop } from '../../shop.ts'
import styles from './form.module.css'
import { tables } from './rich-tables.ts'
import { words } from './words.ts'

const said = words.description

interface Props {
  id: string
  shop: Shop
  html: string
  change: (html: string) => void
}

/** Rich text with pictures of the library; what it gives names them as `asset:<id>`. */
export const RichText = ({ id, shop, html, change }: Props) => {
  const [isPicking, setPicking] = useState(false)
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        code: false,
        codeBlock: false,
        link: { openOnClick: false, protocols: ['https', 'tel'] },
      }),
      assetImage(shop),
      ...tables,
    ],
    content: html,
    editorProps: { attributes: { id, 'aria-label': said.label, role: 'textbox', 'aria-multiline': 'true' } },
    onUpdate: ({ editor: current }) => change(current.isEmpty ? '' : withRefs(current.getHTML())),
  })

  return (
    <div className={styles.rich}>
      {editor && <Tools editor={editor} addPicture={() => setPicking(true)} />}
      <EditorContent editor={editor} />
      {isPicking && (
        <MediaPicker
          shop={shop}
          max={10}
          close={() => setPicking(false)}
          pick={(refs) => {
            editor
              ?.chain()
              .focus()
              .insertContent(refs.map((ref) => ({ type: 'picture', attrs: { ref } })))
              .run()
            setPicking(false)
          }}
        />
      )}
    </div>
  )
}

const Tools = ({ editor, addPicture }: { editor: Editor; addPicture: () => void }) => {
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      underline: current.isActive('underline'),
      heading: current.isActive('heading'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
    }),
  })
  const chain = () => editor.chain().focus()
  const tool = (label: string, icon: ReactNode, act: () => void, isOn?: boolean) => (
    <Button
      type={isOn ? 'primary' : 'text'}
      icon={icon}
      aria-label={label}
      title={label}
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    />
  )

  return (
    <div className={styles.richTools} role="toolbar" aria-label={said.tools}>
      {tool(said.heading, 'H', () => chain().toggleHeading({ level: 2 }).run(), on.heading)}
      {tool(said.bold, <BoldOutlined />, () => chain().toggleBold().run(), on.bold)}
      {tool(said.italic, <ItalicOutlined />, () => chain().toggleItalic().run(), on.italic)}
      {tool(said.underline, <UnderlineOutlined />, () => chain().toggleUnderline().run(), on.underline)}
      {tool(said.bullets, <UnorderedListOutlined />, () => chain().toggleBulletList().run(), on.bullets)}
      {tool(said.numbers, <OrderedListOutlined />, () => chain().toggleOrderedList().run(), on.numbers)}
      {tool(said.picture, <FileImageOutlined />, addPicture)}
      {tool(said.undo, <UndoOutlined />, () => chain().undo().run())}
      {tool(said.redo, <RedoOutlined />, () => chain().redo().run())}
    </div>
  )
}

// An img with the reference as its src would be asked for while the text is being written.
const withRefs = (html: string) => html.replaceAll('<img data-asset="asset:', '<img src="asset:')

/** A picture of the library: shown by its address, written as `asset:<id>`. */
const assetImage = (shop: Shop) =>
  Node.create({
    name: 'picture',
    group: 'block',
    draggable: true,
    addAttributes: () => ({
      ref: {
        default: '',
        parseHTML: (element: HTMLElement) => element.dataset.asset ?? element.getAttribute('src'),
        renderHTML: () => ({}),
      },
      alt: { default: '' },
    }),
    parseHTML: () => [{ tag: 'img[src^="asset:"]' }, { tag: 'img[data-asset]' }],
    renderHTML: ({ node }) => ['img', { 'data-asset': String(node.attrs.ref), alt: String(node.attrs.alt) }],
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('img')
        dom.src = pictureAt(shop, String(node.attrs.ref), 800)
        dom.alt = String(node.attrs.alt)
        return { dom }
      },
  })
