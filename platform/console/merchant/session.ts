import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../ui/problem.ts'
import { platformApi } from './api.ts'

const askSession = () => unwrap(platformApi.session.$get())

export type Session = Awaited<ReturnType<typeof askSession>>
/** A shop that the signed-in merchant has a place in. */
export type ShopSeat = Session['shops'][number]

/** Who is signed in, and their shops. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: askSession,
  staleTime: 5 * 60_000,
})
