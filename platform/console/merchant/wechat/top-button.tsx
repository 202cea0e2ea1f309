import { DeleteOutlined, DownOutlined, PlusOutlined, UpOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Card } from '../../ui/card.tsx'
import { useSay } from '../../ui/say.ts'
import { type Leaf, limits, moved, newEntry } from './draft.ts'
import { LeafFields } from './leaf-fields.tsx'
import type { Button as MenuButton } from './queries.ts'
import styles from './wechat.module.css'
import { words } from './words.ts'

const said = words.menu

interface Props {
  top: number
  button: MenuButton
  count: number
  problems: Readonly<Record<string, string>>
  change: (button: MenuButton) => void
  move: (to: number) => void
  remove: () => void
}

/** One button of the first level with what opens above it. */
export const TopButton = ({ top, button, count, problems, change, move, remove }: Props) => {
  const say = useSay()
  const { entries } = button
  const setEntries = (changed: Leaf[]) => change({ ...button, entries: changed })
  const askToRemove = () =>
    entries.length === 0
      ? remove()
      : say.ask({
          title: said.removeTitle(button.name || said.unnamed),
          text: said.removeText(entries.length),
          deed: said.removeDeed(entries.length),
          act: async () => remove(),
        })

  return (
    <Card
      title={said.top(top + 1)}
      extra={<Deeds label={said.top(top + 1)} at={top} count={count} move={move} remove={askToRemove} />}
    >
      <LeafFields
        spot={[top]}
        leaf={button}
        leads={entries.length === 0}
        problems={problems}
        change={(leaf) => change({ ...button, ...leaf })}
      />
      {entries.map((entry, at) => (
        <section key={`${at} of ${entries.length}`} className={styles.entry} aria-label={said.entry(at + 1)}>
          <div className={styles.entryHead}>
            <strong>{said.entry(at + 1)}</strong>
            <Deeds
              label={said.entry(at + 1)}
              at={at}
              count={entries.length}
              move={(to) => setEntries(moved(entries, at, to))}
              remove={() => setEntries(entries.toSpliced(at, 1))}
            />
          </div>
          <LeafFields
            spot={[top, at]}
            leaf={entry}
            leads
            problems={problems}
            change={(leaf) => setEntries(entries.with(at, leaf))}
          />
        </section>
      ))}
      <Button
        className={styles.addEntry ?? ''}
        size="small"
        icon={<PlusOutlined />}
        disabled={entries.length >= limits.entries}
        onClick={() => setEntries([...entries, newEntry()])}
      >
        {said.addEntry}
      </Button>
    </Card>
  )
}

interface DeedsProps {
  label: string
  at: number
  count: number
  move: (to: number) => void
  remove: () => void
}

const Deeds = ({ label, at, count, move, remove }: DeedsProps) => (
  <span className={styles.deeds}>
    <Button
      type="text"
      size="small"
      icon={<UpOutlined />}
      disabled={at === 0}
      aria-label={`${said.earlier} ${label}`}
      onClick={() => move(at - 1)}
    />
    <Button
      type="text"
      size="small"
      icon={<DownOutlined />}
      disabled={at === count - 1}
      aria-label={`${said.later} ${label}`}
      onClick={() => move(at + 1)}
    />
    <Button
      type="text"
      size="small"
      icon={<DeleteOutlined />}
      aria-label={`${said.remove} ${label}`}
      onClick={remove}
    />
  </span>
)
