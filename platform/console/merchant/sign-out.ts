import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useGiveUp } from '../ui/give-up.ts'
import { done } from '../ui/problem.ts'
import { useSay } from '../ui/say.ts'
import { platformApi } from './api.ts'

/** Ends the session here and on the server, and leads to the door. */
export const useSignOut = () => {
  const router = useRouter()
  const queries = useQueryClient()
  const say = useSay()
  const mayGiveUp = useGiveUp()

  const signOut = async () => {
    if (!(await mayGiveUp('signOut'))) return
    await done(platformApi.session.$delete())
    await router.navigate({ to: '/sign-in', ignoreBlocker: true })
    queries.clear()
  }
  return () => void signOut().catch(say.problem)
}
