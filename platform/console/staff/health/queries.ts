import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { staffApi } from '../api.ts'
import { words } from './words.ts'

const askCallbacks = (after: string | null) =>
  unwrap(staffApi.health.callbacks.$get({ query: { ...(after && { after }) } }))
const askDeadJobs = (after: string | null) =>
  unwrap(staffApi.health['dead-jobs'].$get({ query: { ...(after && { after }) } }))

export type Callback = Awaited<ReturnType<typeof askCallbacks>>['callbacks'][number]
export type DeadJob = Awaited<ReturnType<typeof askDeadJobs>>['jobs'][number]

/** Callbacks that wait too long, or that could not change anything. */
export const callbacksQuery = infiniteQueryOptions({
  queryKey: ['health', 'callbacks'],
  queryFn: ({ pageParam }) => askCallbacks(pageParam),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})

/** Jobs that failed as often as they may. */
export const deadJobsQuery = infiniteQueryOptions({
  queryKey: ['health', 'dead-jobs'],
  queryFn: ({ pageParam }) => askDeadJobs(pageParam),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})

export const useReplay = () => {
  const queries = useQueryClient()
  const say = useSay()
  return useMutation({
    mutationFn: (id: string) => unwrap(staffApi.health['dead-jobs'][':id'].replay.$post({ param: { id } })),
    onSuccess: () => say.done(words.replayed),
    onError: say.problem,
    onSettled: () => queries.invalidateQueries(),
  })
}
