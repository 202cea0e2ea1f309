import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { staffApi } from '../api.ts'

const askOverview = () => unwrap(staffApi.overview.$get())

export type Overview = Awaited<ReturnType<typeof askOverview>>

/** The platform in figures and what waits; asked again each minute. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: askOverview,
  refetchInterval: 60_000,
})
