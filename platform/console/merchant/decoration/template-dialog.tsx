import { useQuery } from '@tanstack/react-query'
import { PagePicture } from '@wanpu/editor/page-picture.tsx'
import { Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { words as shared } from '../../ui/words.ts'
import type { Shop } from '../shop.ts'
import styles from './decoration.module.css'
import { useTemplate } from './deeds.ts'
import { pictureUrlOf } from './pictures.ts'
import { type ListedPage, needsOf, templatesQuery } from './queries.ts'
import { words } from './words.ts'

/** Looks to choose from, each shown with the shop's own goods. */
export const TemplateDialog = ({
  shop,
  page,
  close,
}: {
  shop: Shop
  page: ListedPage
  close: () => void
}) => {
  const { data, error, refetch } = useQuery(templatesQuery(shop))
  const [industry, choose] = useState<string | null>(null)
  const [isColoured, setColoured] = useState(false)
  const say = useSay()
  const { mutate, isPending } = useTemplate(shop)
  const chosen = data?.find((one) => one.industry === industry)
  const apply = () => {
    if (!chosen) return
    mutate(
      { page, industry: chosen.industry, theme: isColoured ? chosen.theme : undefined },
      {
        onSuccess: () => {
          say.done(words.templates.used(chosen.name))
          close()
        },
      },
    )
  }

  return (
    <Modal
      open
      title={words.templates.title}
      width={600}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{shared.cancel}</Button>
          <Button type="primary" disabled={!chosen} loading={isPending} onClick={apply}>
            {chosen ? words.templates.use(chosen.name) : words.templates.title}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{words.templates.lead}</p>
      {error && <ProblemScreen error={error} retry={() => void refetch()} />}
      {!data && !error && <Bone height="400px" />}
      <div className={styles.templates} role="radiogroup" aria-label={words.templates.title}>
        {data?.map((template) => (
          <button
            key={template.industry}
            type="button"
            role="radio"
            aria-checked={template.industry === industry}
            aria-label={words.templates.choose(template.name)}
            className={styles.template}
            onClick={() => choose(template.industry)}
          >
            <PagePicture
              doc={template.home}
              theme={template.theme}
              shopId={shop.id}
              loadNeeds={needsOf(shop)}
              pictureUrl={pictureUrlOf(shop)}
              label={template.name}
            />
            <strong>{template.name}</strong>
            <small>{template.summary}</small>
          </button>
        ))}
      </div>
      <Checkbox checked={isColoured} onChange={({ target }) => setColoured(target.checked)}>
        {words.templates.colours}
      </Checkbox>
      <p className={styles.lead}>{words.templates.coloursHelp}</p>
    </Modal>
  )
}
