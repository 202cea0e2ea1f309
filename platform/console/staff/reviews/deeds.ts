import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { staffApi } from '../api.ts'
import type { reasonPlaces } from './reasons.ts'
import { words } from './words.ts'

export interface Reason {
  place: (typeof reasonPlaces)[number]
  text: string
}

/** The two decisions about a round; the queue and the shop are read anew. */
export const useDecisions = () => {
  const queries = useQueryClient()
  const say = useSay()
  const settled = { onSettled: () => queries.invalidateQueries() }
  return {
    approve: useMutation({
      mutationFn: (id: string) => unwrap(staffApi.reviews[':id'].approval.$post({ param: { id } })),
      onSuccess: () => say.done(words.approved),
      onError: say.problem,
      ...settled,
    }),
    reject: useMutation({
      mutationFn: ({ id, reasons }: { id: string; reasons: Reason[] }) =>
        unwrap(staffApi.reviews[':id'].rejection.$post({ param: { id }, json: { reasons } })),
      onSuccess: () => say.done(words.rejected),
      ...settled,
    }),
  }
}
