import { type AnyBlock, type BlockGroup, registry } from '@wanpu/blocks'
import { Input } from 'antd'
import { type PointerEvent, useMemo, useState } from 'react'
import { toComponent } from '../canvas/convert.ts'
import { startPointerDrag } from '../canvas/pointer-drag.ts'
import { isFull } from '../commands.ts'
import { useGround, useShown } from '../ground.ts'
import { words } from '../words.ts'
import { BlockIcon } from './icons.tsx'
import styles from './panels.module.css'

const groups: readonly BlockGroup[] = ['basic', 'image-text', 'goods', 'marketing', 'layout', 'fixed']

/** Every block with its presets: a click or Enter adds it, a drag puts it where one wants. */
export const Palette = ({ added }: { added?: () => void }) => {
  const [sought, setSought] = useState('')
  const found = useMemo(() => [...registry.values()].filter((def) => speaksOf(def, sought.trim())), [sought])

  return (
    <div className={styles.palette}>
      <Input
        allowClear
        placeholder={words.panels.find}
        aria-label={words.panels.find}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <p className={styles.hint}>{words.panels.hint}</p>
      {found.length === 0 && <p className={styles.hint}>{words.panels.none}</p>}
      {groups.map((group) => {
        const defs = found.filter((def) => def.group === group)
        return (
          defs.length > 0 && (
            <section key={group} aria-label={words.groups[group]}>
              <h3>{words.groups[group]}</h3>
              <div className={styles.presets}>
                {defs.map((def) =>
                  def.presets.map((preset) => (
                    <PresetButton
                      key={`${def.type} ${preset.name}`}
                      def={def}
                      preset={preset}
                      added={added}
                    />
                  )),
                )}
              </div>
            </section>
          )
        )
      })}
    </div>
  )
}

interface PresetProps {
  def: AnyBlock
  preset: AnyBlock['presets'][number]
  added: (() => void) | undefined
}

const PresetButton = ({ def, preset, added }: PresetProps) => {
  const { session, commands } = useGround()
  const { blocks } = useShown()
  const full = isFull(blocks, def.type)
  const node = () => ({ id: '', type: def.type, v: def.version, props: def.schema.parse(preset.props) })
  const { BlockManager } = session.editor
  const add = () => {
    commands.add(node())
    added?.()
  }
  const press = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.pointerType === 'mouse' || full) return
    startPointerDrag(event.nativeEvent, event.currentTarget, session, (at) => {
      commands.add(node(), at)
      added?.()
    })
  }

  return (
    <button
      type="button"
      className={styles.preset}
      draggable={!full}
      disabled={full}
      title={full ? def.limit?.message : undefined}
      aria-label={words.add(def.name, preset.name)}
      data-preset={`${def.type}/${preset.name}`}
      onClick={add}
      onPointerDown={press}
      onDragStart={(event) => {
        session.flush()
        const block = BlockManager.add('dragged', {
          label: def.name,
          content: toComponent(node()),
          select: true,
        })
        BlockManager.startDrag(block, event.nativeEvent)
      }}
      onDragEnd={() => {
        BlockManager.endDrag(false)
        session.changed()
      }}
    >
      <BlockIcon name={def.icon} />
      <span>
        {def.name}
        <small>{preset.name}</small>
      </span>
    </button>
  )
}

const speaksOf = (def: AnyBlock, sought: string): boolean =>
  [def.name, def.type, ...(def.keywords ?? []), ...def.presets.map((one) => one.name)].some((word) =>
    word.includes(sought),
  )
