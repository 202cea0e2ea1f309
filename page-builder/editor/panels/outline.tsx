import { EyeInvisibleOutlined } from '@ant-design/icons'
import { type BlockNode, registry } from '@wanpu/blocks'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { nameOf } from '../commands.ts'
import { useGround, useShown } from '../ground.ts'
import { words } from '../words.ts'
import { BlockIcon } from './icons.tsx'
import styles from './panels.module.css'

/** The page as a list of names: the canvas for the keyboard and for who can't see it. */
export const Outline = () => {
  const { session, commands } = useGround()
  const { blocks, selectedId, issues } = useShown()
  const wrong = new Set(issues.filter((one) => one.level === 'error').map((one) => one.blockId))
  const select = (id: string) => {
    session.select(id)
    commands.scrollTo(id)
  }
  if (blocks.length === 0) return <p className={styles.hint}>{words.panels.nothing}</p>

  const keyed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey) return
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!by) return
    event.preventDefault()
    event.stopPropagation()
    commands.walk(by as -1 | 1)
  }

  return (
    <ul className={styles.outline} role="tree" aria-label={words.panels.outline} onKeyDown={keyed}>
      {blocks.map((node) => (
        <Line
          key={node.id}
          node={node}
          isSelected={node.id === selectedId}
          isFirst={selectedId === null && node === blocks[0]}
          isWrong={wrong.has(node.id)}
          select={select}
        />
      ))}
    </ul>
  )
}

interface LineProps {
  node: BlockNode
  isSelected: boolean
  isFirst: boolean
  isWrong: boolean
  select: (id: string) => void
}

const Line = memo(({ node, isSelected, isFirst, isWrong, select }: LineProps) => {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isSelected) return
    line.current?.scrollIntoView({ block: 'nearest' })
    if (line.current?.parentElement?.contains(document.activeElement)) line.current.focus()
  }, [isSelected])

  return (
    <li
      ref={line}
      role="treeitem"
      aria-selected={isSelected}
      tabIndex={isSelected || isFirst ? 0 : -1}
      className={styles.outlineLine}
      {...(isWrong && { 'data-wrong': '' })}
      onClick={() => select(node.id)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') select(node.id)
      }}
    >
      <BlockIcon name={registry.get(node.type)?.icon ?? ''} />
      <span>{nameOf(node)}</span>
      <small>{titleOf(node)}</small>
      {node.hidden && <EyeInvisibleOutlined aria-label={words.hidden} />}
    </li>
  )
}, sameLine)

function sameLine(before: LineProps, now: LineProps): boolean {
  return (
    before.node === now.node &&
    before.isSelected === now.isSelected &&
    before.isFirst === now.isFirst &&
    before.isWrong === now.isWrong
  )
}

const titleOf = ({ props }: BlockNode): string =>
  [props['title'], props['text']].find((one): one is string => typeof one === 'string' && one !== '') ?? ''
