import { useQueryClient } from '@tanstack/react-query'
import { Link, getRouteApi, useRouter } from '@tanstack/react-router'
import { unwrap } from '../../ui/problem.ts'
import { SignIn } from '../../ui/sign-in.tsx'
import { platformApi } from '../api.ts'
import mark from '../mark.svg'
import { sessionQuery } from '../session.ts'
import styles from './sign-in.module.css'
import { words } from './words.ts'

export const SignInPage = () => {
  const { to = '/' } = route.useSearch()
  const router = useRouter()
  const queries = useQueryClient()

  const signIn = async ({ account, password }: { account: string; password: string }) => {
    const phone = account.replaceAll(/\s/g, '')
    const session = await unwrap(platformApi.session.$post({ json: { phone, password } }))
    queries.clear()
    queries.setQueryData(sessionQuery.queryKey, session)
    router.history.replace(`${router.basepath}${to}`)
  }

  return (
    <SignIn
      mark={mark}
      said={words}
      accountType="tel"
      accountRules={[
        { required: true, message: words.accountNeeded },
        { pattern: /^\s*1[3-9](\s*\d){9}\s*$/, message: words.accountWrong },
      ]}
      signIn={signIn}
      below={
        <p className={styles.below}>
          <Link to="/sign-up" search={to === '/' ? {} : { to }}>
            {words.signUp}
          </Link>
          <Link to="/reset-password">{words.forgotten}</Link>
        </p>
      }
    />
  )
}

const route = getRouteApi('/sign-in')
