import type { BlockNode, Issue } from '@wanpu/blocks'
import { Alert, Button, Modal } from 'antd'
import { nameOf } from '../commands.ts'
import { words } from '../words.ts'
import styles from './dialogs.module.css'

interface Props {
  issues: readonly Issue[]
  blocks: readonly BlockNode[]
  isBusy: boolean
  publish: () => void
  close: () => void
  /** Leads to the block that an issue is about. */
  look: (blockId: string | null) => void
}

/** Asks once more, and says what is in the way. */
export const PublishDialog = ({ issues, blocks, isBusy, publish, close, look }: Props) => {
  const errors = issues.filter((one) => one.level === 'error')
  const warns = issues.filter((one) => one.level === 'warn')

  return (
    <Modal
      open
      title={words.publish.title}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{words.publish.cancel}</Button>
          <Button type="primary" disabled={errors.length > 0} loading={isBusy} onClick={publish}>
            {words.publish.confirm}
          </Button>
        </>
      }
    >
      {errors.length === 0 && <p className={styles.lead}>{words.publish.text}</p>}
      {errors.length > 0 && <Alert type="error" showIcon title={words.publish.wrong(errors.length)} />}
      {errors.length === 0 && warns.length > 0 && (
        <Alert type="warning" showIcon title={words.publish.warn(warns.length)} />
      )}
      <ul className={styles.issues}>
        {[...errors, ...warns].map((issue) => {
          const node = blocks.find((one) => one.id === issue.blockId)
          return (
            <li key={`${issue.blockId} ${issue.path} ${issue.message}`}>
              <span>
                <strong>{node ? nameOf(node) : words.panels.page}</strong> {issue.message}
              </span>
              <Button size="small" type="link" onClick={() => look(issue.blockId)}>
                {words.publish.look}
              </Button>
            </li>
          )
        })}
      </ul>
    </Modal>
  )
}
