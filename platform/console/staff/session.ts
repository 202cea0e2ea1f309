import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../ui/problem.ts'
import { staffApi } from './api.ts'

/** Which member of staff is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => unwrap(staffApi.session.$get()),
  staleTime: 5 * 60_000,
})
