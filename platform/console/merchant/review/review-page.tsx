import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import { useShop } from '../shop.ts'
import { Precheck } from './precheck.tsx'
import { type Review, reviewQuery } from './queries.ts'
import styles from './review.module.css'
import { Rounds } from './rounds.tsx'
import { SubmitForm } from './submit-form.tsx'
import { words } from './words.ts'

export const ReviewPage = () => {
  const shop = useShop()
  const { data, error, refetch } = useQuery(reviewQuery(shop))
  return (
    <Page title={words.title} beside={data && <ReviewTag review={data.review} />}>
      {data ? (
        <Parts seen={data} />
      ) : (
        <Card>
          {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="20em" />}
        </Card>
      )}
    </Page>
  )
}

const Parts = ({ seen }: { seen: Review }) => {
  const shop = useShop()
  const { review, missing, rounds, service, suspendedFor } = seen
  const isOpen = review === 'draft' || review === 'rejected'
  const rejected = review === 'rejected' ? rounds[0] : undefined
  return (
    <>
      {service === 'suspended' && (
        <Alert
          type="error"
          showIcon
          title={words.suspended}
          description={words.suspendedText(suspendedFor ?? '')}
        />
      )}
      <Card>
        <p>{words.states[review].text}</p>
        {isOpen && <p className={styles.soft}>{words.lead}</p>}
      </Card>
      {isOpen && (
        <>
          <Precheck shop={shop} missing={missing} reasons={rejected?.reasons ?? []} />
          <SubmitForm shop={shop} isReady={missing.length === 0} isAgain={review === 'rejected'} />
        </>
      )}
      <Rounds rounds={rounds} />
    </>
  )
}

const tones: Record<Review['review'], Tone> = {
  draft: 'off',
  submitted: 'moving',
  rejected: 'active',
  approved: 'done',
}

const ReviewTag = ({ review }: Pick<Review, 'review'>) => (
  <StateTag tone={tones[review]}>{words.states[review].name}</StateTag>
)
