import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { staffApi } from '../api.ts'
import { words } from './words.ts'

const of = staffApi.tenants[':id']

/** What staff do to a shop; everything is read anew afterwards. */
export const useTenantDeeds = (id: string) => {
  const queries = useQueryClient()
  const say = useSay()
  const settled = { onSettled: () => queries.invalidateQueries() }
  return {
    suspend: useMutation({
      mutationFn: (reason: string) => unwrap(of.suspension.$post({ param: { id }, json: { reason } })),
      onSuccess: () => say.done(words.suspended),
      ...settled,
    }),
    resume: useMutation({
      mutationFn: () => unwrap(of.resumption.$post({ param: { id } })),
      onSuccess: () => say.done(words.resumed),
      onError: say.problem,
      ...settled,
    }),
    addNote: useMutation({
      mutationFn: (text: string) => unwrap(of.notes.$post({ param: { id }, json: { text } })),
      onError: say.problem,
      ...settled,
    }),
  }
}
