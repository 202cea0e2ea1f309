import { useQueryClient } from '@tanstack/react-query'
import { Link, getRouteApi, useRouter } from '@tanstack/react-router'
import { Door } from '../../ui/door.tsx'
import { done, unwrap } from '../../ui/problem.ts'
import { platformApi } from '../api.ts'
import mark from '../mark.svg'
import { type Session, sessionQuery } from '../session.ts'
import { type Proven, ProofForm } from './proof-form.tsx'
import styles from './sign-up.module.css'
import { words } from './words.ts'

/** 免费注册 */
export const SignUpPage = () => {
  const { to = '/open-shop' } = signUpRoute.useSearch()
  const enter = useEntrance(to)

  return (
    <ProofDoor
      said={words.signUp}
      sendCode={(phone) => done(platformApi['sign-up'].codes.$post({ json: { phone } }))}
      submit={async (json) => enter(await unwrap(platformApi['sign-up'].$post({ json })))}
    />
  )
}

/** 找回密码 */
export const ResetPage = () => {
  const enter = useEntrance('/')

  return (
    <ProofDoor
      said={words.reset}
      sendCode={(phone) => done(platformApi.password.codes.$post({ json: { phone } }))}
      submit={async (json) => enter(await unwrap(platformApi.password.resets.$post({ json })))}
    />
  )
}

interface ProofDoorProps {
  said: typeof words.signUp | typeof words.reset
  sendCode: (phone: string) => Promise<unknown>
  submit: (proven: Proven) => Promise<unknown>
}

const ProofDoor = ({ said, sendCode, submit }: ProofDoorProps) => (
  <Door mark={mark} said={{ ...said, promise: words.promise, points: words.points }}>
    <ProofForm said={said} sendCode={sendCode} submit={submit} />
    <p className={styles.below}>
      {said.other}
      <Link to="/sign-in">{said.otherDeed}</Link>
    </p>
  </Door>
)

const useEntrance = (to: string) => {
  const router = useRouter()
  const queries = useQueryClient()

  return (session: Session) => {
    queries.clear()
    queries.setQueryData(sessionQuery.queryKey, session)
    router.history.replace(`${router.basepath}${to}`)
  }
}

const signUpRoute = getRouteApi('/sign-up')
