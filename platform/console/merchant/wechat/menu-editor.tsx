import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { day } from '../../ui/format.ts'
import { isProblem } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { useUnsaved } from '../../ui/unsaved.ts'
import formStyles from '../products/form/form.module.css'
import type { Shop } from '../shop.ts'
import { useMenuDeeds } from './deeds.ts'
import { issuesOf, limits, moved, newEntry } from './draft.ts'
import { MenuPreview } from './menu-preview.tsx'
import { wechatProblem } from './problem-text.ts'
import { type Buttons, type Menu, accountQuery, menuQuery } from './queries.ts'
import { TopButton } from './top-button.tsx'
import { words } from './words.ts'

const said = words.menu

/** Buttons as they are typed, and the `savedAt` of the menu they began from. */
interface Typed {
  buttons: Buttons
  seenAt: string | null
}

/** The menu as it is being made, beside the phone that shows it. */
export const MenuEditor = ({ shop, menu }: { shop: Shop; menu: Menu }) => {
  const say = useSay()
  const { save, publish } = useMenuDeeds(shop)
  const { data } = useQuery(accountQuery(shop))
  const { refetch } = useQuery({ ...menuQuery(shop), enabled: false })
  const [typed, setTyped] = useState<Typed | null>(null)
  const [isTried, setTried] = useState(false)
  const [isStale, setStale] = useState(false)

  const { buttons, seenAt } = typed ?? { buttons: menu.buttons, seenAt: menu.savedAt }
  const hasChanges = JSON.stringify(buttons) !== JSON.stringify(menu.buttons)
  useUnsaved(said.title, hasChanges)
  const issues = issuesOf(buttons)
  const problems = isTried ? Object.fromEntries(issues.map(({ field, text }) => [field, text])) : {}

  const setButtons = (next: Buttons) => setTyped({ buttons: next, seenAt })
  // What was typed while it was on its way stays, and comes after it.
  const keep = ({ savedAt }: Menu) =>
    setTyped((now) => (now && now.buttons !== buttons ? { ...now, seenAt: savedAt } : null))
  const failed = (error: unknown) => {
    say.warning(wechatProblem(error))
    if (!isProblem(error, 'wechat-menu-changed')) return
    setStale(true)
    scrollTo({ top: 0 })
  }
  const saveDraft = async () => {
    const kept = await save.mutateAsync({ buttons, seenAt })
    keep(kept)
    return kept
  }
  const submit = async () => {
    setTried(true)
    const [first] = issues
    if (first) return document.querySelector<HTMLElement>(`#${first.field}`)?.focus()
    const savedAt = hasChanges ? (await saveDraft()).savedAt : seenAt
    keep(await publish.mutateAsync(savedAt))
    return say.done(said.published)
  }
  const takeTheirs = async () => {
    const { data: theirs } = await refetch()
    if (!theirs) return
    setTyped(null)
    setStale(false)
  }
  const keepMine = async () => {
    const { data: theirs } = await refetch()
    if (!theirs) return
    setTyped({ buttons, seenAt: theirs.savedAt })
    const kept = await save.mutateAsync({ buttons, seenAt: theirs.savedAt })
    keep(kept)
    setStale(false)
  }

  const isBusy = save.isPending || publish.isPending
  return (
    <div className={formStyles.columns}>
      <div className={formStyles.parts}>
        {isStale && (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={said.stale.title}
            description={said.stale.text}
            action={
              <div className={formStyles.offer}>
                <Button size="small" onClick={() => void takeTheirs()}>
                  {said.stale.theirs}
                </Button>
                <Button size="small" onClick={() => void keepMine().catch(failed)}>
                  {said.stale.mine}
                </Button>
              </div>
            }
          />
        )}
        {isTried && issues.length > 0 && (
          <Alert type="error" showIcon role="alert" title={said.summary(issues.length)} />
        )}
        {buttons.map((button, top) => (
          <TopButton
            // A button has no name of its own before it is typed.
            key={`${top} of ${buttons.length}`}
            top={top}
            button={button}
            count={buttons.length}
            problems={problems}
            change={(changed) => setButtons(buttons.with(top, changed))}
            move={(to) => setButtons(moved(buttons, top, to))}
            remove={() => setButtons(buttons.toSpliced(top, 1))}
          />
        ))}
        <Card>
          <p className={formStyles.lead}>{buttons.length === 0 ? said.problems.none : said.lead}</p>
          <Button
            icon={<PlusOutlined />}
            disabled={buttons.length >= limits.tops}
            onClick={() => setButtons([...buttons, { ...newEntry(), entries: [] }])}
          >
            {said.add}
          </Button>
        </Card>
        <div className={formStyles.saveBar}>
          <span role="status">{hasChanges ? said.isUnsaved : stateOf(menu)}</span>
          {hasChanges && <Button onClick={() => setTyped(null)}>{said.discard}</Button>}
          <Button
            disabled={!hasChanges || isBusy || isStale}
            loading={save.isPending}
            onClick={() => void saveDraft().then(() => say.done(said.saved), failed)}
          >
            {said.save}
          </Button>
          <Button
            type="primary"
            disabled={buttons.length === 0 || isStale || (menu.isPublished && !hasChanges)}
            loading={publish.isPending}
            onClick={() => void submit().catch(failed)}
          >
            {said.publish}
          </Button>
        </div>
      </div>
      <MenuPreview shop={shop} name={data?.account?.name ?? ''} buttons={buttons} />
    </div>
  )
}

const stateOf = ({ savedAt, publishedAt, isPublished }: Menu): string => {
  if (isPublished && publishedAt) return said.isPublished(day(publishedAt))
  return savedAt ? said.isUnpublished : said.never
}
