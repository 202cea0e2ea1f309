import type { BlockNode } from '@wanpu/blocks'
import { registry } from '@wanpu/blocks'
import { Button, Modal, Radio } from 'antd'
import { useState, useSyncExternalStore } from 'react'
import { nameOf } from '../commands.ts'
import { fieldsOf } from '../form/fields.ts'
import type { Conflict, Side } from '../save/merge3.ts'
import type { Saver } from '../save/saver.ts'
import { words } from '../words.ts'
import styles from './dialogs.module.css'

/** Two people changed the same thing: one answer a block, and nothing is overwritten before. */
export const ConflictDialog = ({ saver }: { saver: Saver }) => {
  const state = useSyncExternalStore(saver.listen, saver.state)
  if (state.kind !== 'conflict') return null
  return <Questions conflicts={state.conflicts} resolve={saver.resolve} />
}

interface Props {
  conflicts: readonly Conflict[]
  resolve: Saver['resolve']
}

const Questions = ({ conflicts, resolve }: Props) => {
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map())
  const isAnswered = conflicts.every((one) => choices.has(one.key))

  return (
    <Modal
      open
      title={words.merge.title}
      closable={false}
      width={640}
      footer={
        <Button type="primary" disabled={!isAnswered} onClick={() => resolve(choices)}>
          {words.merge.done}
        </Button>
      }
    >
      <p className={styles.lead}>{words.merge.text}</p>
      <ul className={styles.conflicts}>
        {conflicts.map((one) => (
          <li key={one.key}>
            <h3>{titleOf(one)}</h3>
            {one.fields.length > 0 && <p className={styles.lead}>{words.merge.fields(fieldNames(one))}</p>}
            <Radio.Group
              className={styles.sides ?? ''}
              value={choices.get(one.key)}
              aria-label={titleOf(one)}
              onChange={(event) => setChoices(new Map(choices).set(one.key, event.target.value as Side))}
            >
              <Radio value="mine">
                {words.merge.mine}
                <Sample conflict={one} node={one.mine} />
              </Radio>
              <Radio value="theirs">
                {words.merge.theirs}
                <Sample conflict={one} node={one.theirs} />
              </Radio>
            </Radio.Group>
          </li>
        ))}
      </ul>
    </Modal>
  )
}

/** What a side made of the fields in question. */
const Sample = ({ conflict, node }: { conflict: Conflict; node: BlockNode | undefined }) => {
  if (conflict.kind !== 'block') return null
  if (!node) return <span className={styles.sample}>{words.merge.deleted}</span>
  const shown = conflict.fields.map((field) => plain(node.props[field])).filter((text) => text !== '')
  return shown.length > 0 && <span className={styles.sample}>{shown.join(' · ').slice(0, 120)}</span>
}

const plain = (value: unknown): string =>
  typeof value === 'string'
    ? value.replace(/<[^>]*>/g, ' ').trim()
    : value === undefined
      ? ''
      : JSON.stringify(value)

const titleOf = (conflict: Conflict): string => {
  if (conflict.kind === 'page') return words.merge.page
  if (conflict.kind === 'order') return words.merge.order
  return nameOf((conflict.mine ?? conflict.theirs)!)
}

const fieldNames = ({ kind, fields, mine, theirs }: Conflict): string => {
  const def = kind === 'block' ? registry.get((mine ?? theirs)?.type ?? '') : undefined
  const labels = new Map(def ? fieldsOf(def).map((field) => [field.name, field.ui.label]) : [])
  const pageLabels: Record<string, string> = {
    title: words.form.title,
    bg: words.form.background,
    share: words.form.share,
  }
  return fields.map((name) => labels.get(name) ?? pageLabels[name] ?? name).join('、')
}
