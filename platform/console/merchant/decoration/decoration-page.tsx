import { useQuery } from '@tanstack/react-query'
import { PagePicture } from '@wanpu/editor/page-picture.tsx'
import { Button } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import { ButtonLink } from '../button-link.tsx'
import { type Shop, useShop } from '../shop.ts'
import styles from './decoration.module.css'
import { pictureUrlOf } from './pictures.ts'
import { PreviewDialog } from './preview-dialog.tsx'
import { type ListedPage, draftQuery, needsOf, pagesQuery, themeQuery } from './queries.ts'
import { pageName, stateOf } from './states.ts'
import { TemplateDialog } from './template-dialog.tsx'
import { VersionsDrawer } from './versions-drawer.tsx'
import { words } from './words.ts'

type Opened = { kind: 'template' | 'preview' | 'versions'; page: ListedPage }

export const DecorationPage = () => {
  const shop = useShop()
  const { data, error, refetch } = useQuery(pagesQuery(shop))
  const [opened, open] = useState<Opened | null>(null)
  const close = () => open(null)

  return (
    <Page title={words.title}>
      <Card>
        <p className={styles.lead}>{words.lead}</p>
        {error && !data && <ProblemScreen error={error} retry={() => void refetch()} />}
        {!data && !error && <Bone height="20em" />}
        {data?.items.length === 0 && <Empty title={words.empty} text={words.emptyText} />}
        <ul className={styles.pages}>
          {data?.items.map((page) => (
            <li key={page.id}>
              <PageLine shop={shop} page={page} open={(kind) => open({ kind, page })} />
            </li>
          ))}
        </ul>
      </Card>
      {opened?.kind === 'template' && <TemplateDialog shop={shop} page={opened.page} close={close} />}
      {opened?.kind === 'preview' && <PreviewDialog shop={shop} pageId={opened.page.id} close={close} />}
      {opened?.kind === 'versions' && <VersionsDrawer shop={shop} page={opened.page} close={close} />}
    </Page>
  )
}

const tones = { unpublished: 'off', published: 'done', changed: 'waiting' } as const

const PageLine = ({
  shop,
  page,
  open,
}: {
  shop: Shop
  page: ListedPage
  open: (kind: Opened['kind']) => void
}) => {
  const state = stateOf(page)
  const name = pageName(page)
  return (
    <article className={styles.page} aria-label={name}>
      <div className={styles.thumb}>
        <DraftPicture shop={shop} page={page} />
      </div>
      <div className={styles.about}>
        <h2>{name}</h2>
        <StateTag tone={tones[state]}>{words.states[state]}</StateTag>
        <p>
          {words.updatedAt} <When at={page.updatedAt} />
        </p>
        {page.publishedAt && (
          <p>
            {words.publishedAt(page.publishedNumber ?? 1)} <When at={page.publishedAt} />
          </p>
        )}
        <div className={styles.deeds}>
          <ButtonLink
            isPrimary
            to="/$shopId/decoration/$pageId"
            params={{ shopId: shop.id, pageId: page.id }}
            aria-label={`${words.edit}${name}`}
          >
            {words.edit}
          </ButtonLink>
          <Button onClick={() => open('template')}>{words.template}</Button>
          <Button onClick={() => open('preview')}>{words.preview}</Button>
          <Button type="text" onClick={() => open('versions')}>
            {words.versions}
          </Button>
        </div>
      </div>
    </article>
  )
}

const DraftPicture = ({ shop, page }: { shop: Shop; page: ListedPage }) => {
  const draft = useQuery(draftQuery(shop, page.id))
  const theme = useQuery(themeQuery(shop))
  if (!draft.data || !theme.data) return <Bone height="100%" />
  return (
    <PagePicture
      doc={draft.data.doc}
      theme={theme.data}
      shopId={shop.id}
      loadNeeds={needsOf(shop)}
      pictureUrl={pictureUrlOf(shop)}
      label={words.picture(pageName(page))}
    />
  )
}
