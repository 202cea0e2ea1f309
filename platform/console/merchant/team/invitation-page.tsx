import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { Door } from '../../ui/door.tsx'
import { phone } from '../../ui/format.ts'
import { ProblemScreen, sentenceFrom } from '../../ui/problem-screen.tsx'
import { unwrap } from '../../ui/problem.ts'
import { platformApi } from '../api.ts'
import { ButtonLink } from '../button-link.tsx'
import mark from '../mark.svg'
import { sessionQuery } from '../session.ts'
import { words as doorWords } from '../sign-up/words.ts'
import { words as shared } from '../words.ts'
import { invitationQuery } from './queries.ts'
import styles from './team.module.css'
import { words } from './words.ts'

const { accept } = words

/** Where an invited person answers; whoever is signed in with the invited phone comes in. */
export const InvitationPage = () => {
  const { token } = route.useParams()
  const { data, error, refetch } = useQuery(invitationQuery(token))
  const lead = data ? accept.lead(data.shopName, shared.roles[data.role]) : ''

  return (
    <Door
      mark={mark}
      said={{ title: accept.title, lead, promise: doorWords.promise, points: doorWords.points }}
    >
      {error ? (
        <ProblemScreen error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Bone height="8em" />
      ) : data.state === 'open' ? (
        <Answer invitedPhone={data.phone} />
      ) : (
        <Alert
          type="warning"
          showIcon
          title={accept.states[data.state]}
          action={<Link to="/">{accept.toShops}</Link>}
        />
      )}
    </Door>
  )
}

const Answer = ({ invitedPhone }: { invitedPhone: string }) => {
  const { session } = route.useRouteContext()
  const { token } = route.useParams()
  const { join, isBusy, failure } = useJoin(token)
  const search = { to: `/invitations/${token}` }

  return (
    <div className={styles.deeds}>
      <p className={styles.quiet}>{accept.forPhone(invitedPhone)}</p>
      {failure && <Alert type="error" showIcon title={failure} role="alert" />}
      {session ? (
        <>
          <p>{accept.signedInAs(phone(session.merchant.phone))}</p>
          <Button type="primary" size="large" block loading={isBusy} onClick={() => void join()}>
            {accept.join}
          </Button>
          <Link to="/sign-in" search={search}>
            {accept.switch}
          </Link>
        </>
      ) : (
        <>
          <ButtonLink to="/sign-in" search={search} isPrimary size="large" block>
            {accept.signIn}
          </ButtonLink>
          <ButtonLink to="/sign-up" search={search} size="large" block>
            {accept.signUp}
          </ButtonLink>
        </>
      )}
    </div>
  )
}

const useJoin = (token: string) => {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')

  const join = async () => {
    setBusy(true)
    setFailure('')
    try {
      const { shopId } = await unwrap(
        platformApi.invitations[':token'].acceptance.$post({ param: { token } }),
      )
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
      await navigate({ to: '/$shopId', params: { shopId }, replace: true })
    } catch (error) {
      setFailure(sentenceFrom(error, accept.failures))
    } finally {
      setBusy(false)
    }
  }
  return { join, isBusy, failure }
}

const route = getRouteApi('/invitations/$token')
