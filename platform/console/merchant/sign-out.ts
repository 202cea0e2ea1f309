import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { done } from '../ui/problem.ts'
import { useSay } from '../ui/say.ts'
import { platformApi } from './api.ts'

/** Ends the session here and on the server, and leads to the door. */
export const useSignOut = () => {
  const router = useRouter()
  const queries = useQueryClient()
  const say = useSay()

  return () => {
    done(platformApi.session.$delete()).then(async () => {
      await router.navigate({ to: '/sign-in' })
      queries.clear()
    }, say.problem)
  }
}
