import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Progress } from 'antd'
import { useEffect } from 'react'
import { usePageTitle } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import mark from '../mark.svg'
import { type Session, sessionQuery } from '../session.ts'
import styles from './open-shop.module.css'
import { fillingQuery, industriesQuery } from './queries.ts'
import { words } from './words.ts'

const { opening } = words

/** Waits until an opened shop is filled, shows how far it is, and goes on. */
export const OpeningPage = () => {
  const { seat } = route.useRouteContext()
  const filling = useQuery(fillingQuery(seat.id))
  const { data: known } = useQuery(industriesQuery)
  const all = known?.industries.find(({ industry }) => industry === seat.industry)?.pictures ?? 0
  const done = filling.data?.pictures ?? 0
  usePageTitle(opening.title(seat.name))
  useWayOn(seat.id, filling.data?.session)

  return (
    <main className={styles.page}>
      <img src={mark} alt="" width={40} height={40} />
      <h1>{opening.title(seat.name)}</h1>
      <p className={styles.lead}>{opening.lead}</p>
      {filling.error && !filling.data ? (
        <ProblemScreen error={filling.error} retry={() => void filling.refetch()} />
      ) : (
        <>
          {/* The goods and pages come after the pictures, all at once. */}
          <Progress
            percent={all === 0 ? 0 : Math.min(96, Math.round((done / all) * 96))}
            showInfo={false}
            status="active"
            aria-label={opening.title(seat.name)}
          />
          <p aria-live="polite">{all > 0 && (done >= all ? opening.last : opening.progress(done, all))}</p>
        </>
      )}
    </main>
  )
}

const useWayOn = (shopId: string, session: Session | undefined) => {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const isReady = session?.shops.some((shop) => shop.id === shopId && !shop.isOpening) ?? false

  useEffect(() => {
    if (!isReady || !session) return
    queries.setQueryData(sessionQuery.queryKey, session)
    void navigate({ to: '/$shopId/plan', params: { shopId }, search: {}, replace: true })
  }, [isReady, session, shopId, navigate, queries])
}

const route = getRouteApi('/opening/$shopId')
