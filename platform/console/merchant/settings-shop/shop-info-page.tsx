import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { useEdits } from '../../ui/edits.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { fieldErrors } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { useUnsaved } from '../../ui/unsaved.ts'
import { pictureProblem } from '../media/problem-text.ts'
import formStyles from '../products/form/form.module.css'
import { type Shop, useShop } from '../shop.ts'
import { AddressCard } from './address-card.tsx'
import { BrandCard } from './brand-card.tsx'
import { ContactCard, LegalCard, PromisesCard } from './contact-cards.tsx'
import { type Issue, factsOf, issuesOf } from './facts.ts'
import { type ShopFacts, settingsQuery, useSaveFacts } from './queries.ts'
import { ShopPreview } from './shop-preview.tsx'
import { words } from './words.ts'

export const ShopInfoPage = () => {
  const shop = useShop()
  const { data, error, refetch } = useQuery({ ...settingsQuery(shop), refetchOnWindowFocus: false })
  return (
    <Page title={words.title}>
      {data ? (
        <ShopInfo key={shop.id} shop={shop} stored={factsOf(data)} />
      ) : (
        <Card>
          {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="30em" />}
        </Card>
      )}
    </Page>
  )
}

const ShopInfo = ({ shop, stored }: { shop: Shop; stored: ShopFacts }) => {
  const say = useSay()
  const save = useSaveFacts(shop)
  const { shown: facts, changes, hasChanges, ...edits } = useEdits(stored)
  const [refused, setRefused] = useState<Issue[]>([])
  const [isTried, setTried] = useState(false)
  useUnsaved(words.title, hasChanges)
  const issues = [...(isTried ? issuesOf(facts) : []), ...refused]
  const change = (said: Partial<ShopFacts>) => {
    edits.change(said)
    setRefused([])
  }

  const submit = () => {
    setTried(true)
    const [first] = issuesOf(facts)
    if (first) return document.querySelector<HTMLElement>(`#${first.field}`)?.focus()
    return save.mutate(changes, {
      onSuccess: () => {
        edits.saved(facts)
        say.done(words.saved)
      },
      onError: (error) => {
        const said = fieldErrors(error).map(({ field, detail }) => ({
          field: field.split('/')[0] ?? '',
          text: detail,
        }))
        if (said.length > 0) setRefused(said)
        else say.warning(pictureProblem(error))
      },
    })
  }

  const problems = Object.fromEntries(issues.map(({ field, text }) => [field, text]))
  const part = { shop, facts, change, problems }
  return (
    <div className={formStyles.columns}>
      <div className={formStyles.parts}>
        {issues.length > 0 && (
          <Alert type="error" showIcon role="alert" title={words.summary(issues.length)} />
        )}
        <BrandCard {...part} />
        <AddressCard shop={shop} />
        <ContactCard {...part} />
        <PromisesCard {...part} />
        <LegalCard {...part} />
        <div className={formStyles.saveBar}>
          <span role="status">{hasChanges ? words.unsaved : words.isSaved}</span>
          {hasChanges && <Button onClick={edits.discard}>{words.discard}</Button>}
          <Button type="primary" loading={save.isPending} disabled={!hasChanges} onClick={submit}>
            {words.save}
          </Button>
        </div>
      </div>
      <ShopPreview shop={shop} facts={facts} />
    </div>
  )
}
