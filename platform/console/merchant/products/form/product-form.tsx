import { Alert, Button } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSay } from '../../../ui/say.ts'
import { useUnsaved } from '../../../ui/unsaved.ts'
import { fullTime } from '../../../ui/format.ts'
import { shippingQuery } from '../../shipping/queries.ts'
import type { Shop } from '../../shop.ts'
import { BasicsCard } from './basics-card.tsx'
import { bodyOf } from './body.ts'
import { type Issue, advice as adviceFor, issuesOf } from './checks.ts'
import { useSaveProduct } from './deeds.ts'
import { DeliveryCard, DescriptionCard } from './details-cards.tsx'
import { type Draft, removedSkus } from './draft.ts'
import styles from './form.module.css'
import { forgetKept, keepDraft, readKept } from './kept-draft.ts'
import { OptionsCard } from './options-card.tsx'
import { PhonePreview } from './phone-preview.tsx'
import { PicturesCard } from './pictures-card.tsx'
import { issuesOfProblem } from './problem-issues.ts'
import { SaveBar } from './save-bar.tsx'
import { SkusCard } from './skus-card.tsx'
import { words } from './words.ts'

interface Props {
  shop: Shop
  /** None for a product that is not there yet. */
  productId: string | null
  /** What is stored, or nothing yet. */
  stored: Draft
  saved: (productId: string, isListed: boolean) => void
}

export const ProductForm = ({ shop, productId, stored, saved }: Props) => {
  const say = useSay()
  const [draft, setDraft] = useState(stored)
  // The text's editor begins anew with what is restored.
  const [restored, setRestored] = useState(0)
  const { keptAt, isUnkept, offer, decide, forget } = useKept(shop, productId ?? 'new', draft, stored)
  useUnsaved(productId ? words.editTitle : words.newTitle, isUnkept)
  const save = useSaveProduct(shop, productId)
  const [refused, setRefused] = useState<{
    issues: readonly Issue[]
    text: string
    isTried: boolean
    isListing: boolean
  }>(noRefusal)
  const { data: shipping } = useQuery(shippingQuery(shop))
  const weighs =
    shipping?.templates.find(({ id, isDefault }) =>
      draft.freightTemplateId ? id === draft.freightTemplateId : isDefault,
    )?.method === 'weight'

  const own = useMemo(() => (refused.isTried ? issuesOf(draft, refused.isListing) : []), [draft, refused])
  const issues = [...own, ...refused.issues]
  const problems = Object.fromEntries(issues.toReversed().map(({ field, text }) => [field, text]))
  const removed = useMemo(() => removedSkus(stored, draft), [stored, draft])
  const change = useCallback((next: Partial<Draft> | ((now: Draft) => Partial<Draft>)) => {
    setDraft((now) => ({ ...now, ...(typeof next === 'function' ? next(now) : next) }))
    // What the server said was about the draft as it was.
    setRefused((now) => (now.issues.length > 0 || now.text ? { ...now, issues: [], text: '' } : now))
  }, [])

  const submit = (isListed: boolean) => {
    const found = issuesOf(draft, isListed)
    setRefused({ issues: [], text: '', isTried: true, isListing: isListed })
    const [first] = found
    if (first) return jumpTo(first.field)
    save.mutate(bodyOf(draft, isListed), {
      onSuccess: ({ id }) => {
        forget()
        say.done(isListed && !stored.isListed ? words.listed : words.saved)
        saved(id, isListed)
      },
      onError: (error) => {
        const said = issuesOfProblem(error, draft)
        setRefused({ ...said, isTried: true, isListing: isListed })
        if (said.issues[0]) jumpTo(said.issues[0].field)
      },
    })
  }

  const part = { shop, draft, change, problems, advice: adviceFor(draft, weighs) }
  return (
    <div className={styles.columns}>
      <div className={styles.parts}>
        {offer && (
          <Alert
            type="info"
            showIcon
            title={words.offer(fullTime(offer.at).slice(5, 16))}
            action={
              <span className={styles.offer}>
                <Button
                  size="small"
                  type="primary"
                  onClick={() => {
                    setDraft(offer.draft)
                    setRestored(restored + 1)
                    decide()
                  }}
                >
                  {words.restore}
                </Button>
                <Button size="small" onClick={forget}>
                  {words.discard}
                </Button>
              </span>
            }
          />
        )}
        <Summary issues={issues} text={refused.text} />
        <BasicsCard {...part} />
        <PicturesCard {...part} />
        <OptionsCard {...part} />
        <SkusCard {...part} removed={removed} />
        <DescriptionCard key={restored} {...part} />
        <DeliveryCard {...part} />
        <SaveBar
          keptAt={keptAt}
          isUnkept={isUnkept}
          isListed={draft.isListed}
          isBusy={save.isPending}
          save={submit}
        />
      </div>
      <PhonePreview shop={shop} draft={draft} />
    </div>
  )
}

const noRefusal = { issues: [], text: '', isTried: false, isListing: false }

const Summary = ({ issues, text }: { issues: readonly Issue[]; text: string }) =>
  (issues.length > 0 || text !== '') && (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={text || words.summary(issues.length)}
      description={
        issues.length > 0 && (
          <ul>
            {issues.slice(0, 8).map(({ field, text: one, of }, at) => (
              <li key={`${field}${at}`}>
                <Button type="link" size="small" className={styles.jump ?? ''} onClick={() => jumpTo(field)}>
                  {of ? words.issueOf(of, one) : one}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    />
  )

const jumpTo = (field: string) => {
  const element = document.querySelector<HTMLElement>(`#${CSS.escape(field)}`)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

/** Keeps what is typed in this browser, once it is decided what becomes of that which was kept before. */
const useKept = (shop: Shop, productId: string, draft: Draft, stored: Draft) => {
  const [offer, setOffer] = useState(() => readKept(shop.id, productId))
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const unkept = useRef<Draft | null>(null)
  const isChanged = draft !== stored

  useEffect(() => {
    if (!isChanged || offer) return undefined
    unkept.current = draft
    const timer = setTimeout(() => {
      unkept.current = null
      const kept = keepDraft(shop.id, productId, draft)
      setKeptAt(kept?.at ?? null)
      setRefused(!kept)
    }, 600)
    return () => clearTimeout(timer)
  }, [draft, isChanged, offer, productId, shop.id])
  // Who leaves or closes the tab at once loses nothing either.
  useEffect(() => {
    const keep = () => {
      if (unkept.current) keepDraft(shop.id, productId, unkept.current)
    }
    addEventListener('pagehide', keep)
    return () => {
      removeEventListener('pagehide', keep)
      keep()
    }
  }, [productId, shop.id])

  const forget = () => {
    unkept.current = null
    forgetKept(shop.id, productId)
    setOffer(null)
  }
  const isUnkept = isChanged && (offer !== null || isRefused)
  return { keptAt, isUnkept, offer, decide: () => setOffer(null), forget }
}
