import { Modal, type ModalProps } from 'antd'
import { giveUpQuestion } from './give-up.ts'
import { useSay } from './say.ts'
import { useUnsaved } from './unsaved.ts'

interface Filled {
  title: string
  /** Whether something is typed that would be lost. */
  hasChanges: boolean
  close: () => void
}
type Props = Filled & Omit<ModalProps, 'title' | 'open' | 'onCancel'>

/** A dialog that is filled in: Esc, the cross and 取消 ask first when something is typed. */
export const FormDialog = ({ title, hasChanges, close, ...rest }: Props) => {
  const leave = useClosing({ title, hasChanges, close })
  return <Modal open title={title} onCancel={leave} {...rest} />
}

/** How a dialog closes that is filled in, for one with buttons of its own. */
export const useClosing = ({ title, hasChanges, close }: Filled) => {
  const say = useSay()
  useUnsaved(title, hasChanges)
  return () => {
    if (!hasChanges) return close()
    return void say.sure(giveUpQuestion('close', [title])).then((may) => may && close())
  }
}
