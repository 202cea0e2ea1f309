import { Button, Modal } from 'antd'
import type { LocalCopy } from '../save/saver.ts'
import { words } from '../words.ts'

/** Offers what this machine kept when it was not saved. */
export const RecoverDialog = ({
  copy,
  take,
  leave,
}: {
  copy: LocalCopy
  take: () => void
  leave: () => void
}) => (
  <Modal
    open
    title={words.recover.title}
    closable={false}
    footer={
      <>
        <Button onClick={leave}>{words.recover.leave}</Button>
        <Button type="primary" onClick={take}>
          {words.recover.take}
        </Button>
      </>
    }
  >
    {words.recover.text(moment.format(copy.at))}
  </Modal>
)

const moment = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
