import type { Issue } from '@wanpu/blocks'
import { App } from 'antd'
import { useState } from 'react'
import type { PageEditorProps } from '../editor-props.ts'
import { useGround, useShown } from '../ground.ts'
import type { Saver } from '../save/saver.ts'
import { words } from '../words.ts'
import { PublishDialog } from './publish-dialog.tsx'

interface Props {
  saver: Saver
  publish: PageEditorProps['publish']
  close: () => void
}

/** Saves what is still open, then publishes exactly that. */
export const Publishing = ({ saver, publish, close }: Props) => {
  const { session, commands } = useGround()
  const { issues, blocks } = useShown()
  const { message } = App.useApp()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly Issue[]>([])

  const run = async () => {
    setBusy(true)
    try {
      session.flush()
      if (!(await saver.flush())) {
        void message.warning(saver.state().kind === 'conflict' ? words.publish.waits : words.publish.unsaved)
        return close()
      }
      const answer = await publish(saver.version())
      if (answer.kind === 'wrong') return setRefused(answer.issues)
      if (answer.kind === 'changed') {
        saver.meet(answer)
        void message.warning(words.publish.changed)
        return close()
      }
      void message.success(words.publish.done)
      close()
    } catch {
      void message.error(words.publish.failed)
    } finally {
      setBusy(false)
    }
  }

  return (
    <PublishDialog
      issues={refused.length > 0 ? refused : issues}
      blocks={blocks}
      isBusy={isBusy}
      publish={() => void run()}
      close={close}
      look={(blockId) => {
        close()
        session.select(blockId)
        if (blockId) commands.scrollTo(blockId)
      }}
    />
  )
}
