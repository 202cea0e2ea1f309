import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  CloseOutlined,
  CopyOutlined,
  DeleteOutlined,
  EyeInvisibleOutlined,
  EyeOutlined,
} from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import type { ReactNode } from 'react'
import { isFlow, nameOf } from '../commands.ts'
import { BlockForm } from '../form/block-form.tsx'
import { PageForm } from '../form/page-form.tsx'
import { useGround, useShown } from '../ground.ts'
import { words } from '../words.ts'
import styles from './panels.module.css'

/** What is selected: its deeds and its form; the page's own when nothing is. */
export const Properties = () => {
  const { session, commands } = useGround()
  const { blocks, selectedId } = useShown()
  const node = blocks.find((one) => one.id === selectedId)
  if (!node) {
    return (
      <>
        <div className={styles.formHead}>
          <h2>{words.panels.page}</h2>
        </div>
        <div className={styles.formBody}>
          <PageForm />
        </div>
      </>
    )
  }

  const flow = blocks.filter(isFlow)
  const place = flow.findIndex((one) => one.id === node.id)
  const deed = (name: keyof typeof words.deeds, icon: ReactNode, run: () => void, disabled = false) => (
    <Tooltip title={words.deeds[name]}>
      <Button
        size="small"
        type="text"
        icon={icon}
        aria-label={words.deeds[name]}
        disabled={disabled}
        onClick={run}
      />
    </Tooltip>
  )
  return (
    <>
      <div className={styles.formHead}>
        <h2>{nameOf(node)}</h2>
        {deed('up', <ArrowUpOutlined />, commands.up, place <= 0)}
        {deed('down', <ArrowDownOutlined />, commands.down, place < 0 || place === flow.length - 1)}
        {deed('duplicate', <CopyOutlined />, commands.duplicate)}
        {node.hidden
          ? deed('show', <EyeInvisibleOutlined />, commands.toggleHidden)
          : deed('hide', <EyeOutlined />, commands.toggleHidden)}
        {deed('remove', <DeleteOutlined />, commands.remove)}
        {deed('close', <CloseOutlined />, () => session.select(null))}
      </div>
      <div className={styles.formBody}>
        <BlockForm key={node.id} node={node} />
      </div>
    </>
  )
}
