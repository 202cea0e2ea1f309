import {
  BoldOutlined,
  ItalicOutlined,
  OrderedListOutlined,
  PictureOutlined,
  UnderlineOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons'
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { StarterKit } from '@tiptap/starter-kit'
import { Button } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useGround } from '../ground.ts'
import { words } from '../words.ts'
import type { ControlProps } from './control-props.ts'
import styles from './form.module.css'
import { richPicture } from './rich-picture.ts'

/** Rich text; it comes with its own piece of code, and its steps are the page's undo steps. */
export const RichTextControl = ({ field, id, value, type }: ControlProps<string>) => {
  const { session, pictureUrl, pickers } = useGround()
  const [isPicking, setPicking] = useState(false)
  const editor = useEditor({
    extensions: [
      richPicture(pictureUrl),
      StarterKit.configure({
        undoRedo: false,
        heading: { levels: [2, 3] },
        codeBlock: false,
        code: false,
        horizontalRule: false,
        link: { openOnClick: false, protocols: ['https'] },
      }),
    ],
    content: value,
    editorProps: {
      attributes: { id, 'aria-label': field.ui.label, role: 'textbox', 'aria-multiline': 'true' },
    },
    onUpdate: ({ editor: current }) => type(current.getHTML()),
    onBlur: () => session.flush(),
  })

  // Undo, redo and merges change the text from outside.
  useEffect(() => {
    if (editor && !editor.isDestroyed && editor.getHTML() !== value)
      editor.commands.setContent(value, { emitUpdate: false })
  }, [editor, value])

  return (
    <div className={styles.rich}>
      {editor && <RichTools editor={editor} addPicture={() => setPicking(true)} />}
      <EditorContent editor={editor} />
      {isPicking && (
        <pickers.Picture
          value=""
          pick={(src) => {
            setPicking(false)
            editor?.chain().focus().insertContent({ type: 'picture', attrs: { src } }).run()
          }}
          close={() => setPicking(false)}
        />
      )}
    </div>
  )
}

const RichTools = ({ editor, addPicture }: { editor: Editor; addPicture: () => void }) => {
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
  const tool = (name: keyof typeof on, icon: ReactNode, run: () => boolean) => (
    <Button
      size="small"
      type={on[name] ? 'primary' : 'text'}
      icon={icon}
      aria-label={words.rich[name]}
      aria-pressed={on[name]}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    />
  )

  return (
    <div className={styles.richTools} role="toolbar" aria-label={words.rich.tools}>
      {tool('heading', 'H', () => chain().toggleHeading({ level: 3 }).run())}
      {tool('bold', <BoldOutlined />, () => chain().toggleBold().run())}
      {tool('italic', <ItalicOutlined />, () => chain().toggleItalic().run())}
      {tool('underline', <UnderlineOutlined />, () => chain().toggleUnderline().run())}
      {tool('bullets', <UnorderedListOutlined />, () => chain().toggleBulletList().run())}
      {tool('numbers', <OrderedListOutlined />, () => chain().toggleOrderedList().run())}
      <Button
        size="small"
        type="text"
        icon={<PictureOutlined />}
        aria-label={words.rich.picture}
        onClick={addPicture}
      />
    </div>
  )
}
