import { useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../ui/problem.ts'
import { SignIn } from '../ui/sign-in.tsx'
import { staffApi } from './api.ts'
import mark from './mark.svg'
import { sessionQuery } from './session.ts'
import { words } from './words.ts'

export const StaffSignIn = () => {
  const queries = useQueryClient()
  const signIn = async ({ account, password }: { account: string; password: string }) => {
    const session = await unwrap(staffApi.session.$post({ json: { name: account.trim(), password } }))
    queries.setQueryData(sessionQuery.queryKey, session)
  }

  return (
    <SignIn
      mark={mark}
      said={words.signIn}
      accountType="text"
      accountRules={[{ required: true, whitespace: true, message: words.signIn.accountNeeded }]}
      signIn={signIn}
    />
  )
}
