import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { platformApi } from '../api.ts'
import { sessionQuery } from '../session.ts'
import type { Shop } from '../shop.ts'
import { words } from './words.ts'

const of = platformApi.shops[':shopId']

/** What an owner does about the plan; each tells the person how it went and reads everything anew. */
export const usePlanDeeds = (shop: Shop) => {
  const say = useSay()
  const refresh = useRefresh(shop)
  const param = { shopId: shop.id }
  const settled = { onSettled: refresh, onError: say.problem }

  return {
    /** Leads to the hosted checkout. */
    buy: useMutation({
      mutationFn: (plan: string) => unwrap(of.checkouts.$post({ param, json: { plan } })),
      onSuccess: ({ url }) => location.assign(url),
      onError: say.problem,
    }),
    change: useMutation({
      mutationFn: ({ version }: { version: string; name: string }) =>
        unwrap(of['plan-changes'].$post({ param, json: { plan: version } })),
      onSuccess: (_, { name }) => say.done(words.changed(name)),
      ...settled,
    }),
    cancel: useMutation({
      mutationFn: () => unwrap(of['plan-cancellation'].$post({ param })),
      onSuccess: () => say.done(words.cancelled),
      ...settled,
    }),
    resume: useMutation({
      mutationFn: () => unwrap(of['plan-resumption'].$post({ param })),
      onSuccess: () => say.done(words.resumed),
      ...settled,
    }),
    /** Leads to where the card is changed. */
    changeCard: useMutation({
      mutationFn: () => unwrap(of['payment-method'].$post({ param })),
      onSuccess: ({ url }) => location.assign(url),
      onError: say.problem,
    }),
  }
}
export type PlanDeeds = ReturnType<typeof usePlanDeeds>

/** Reads the plan and the session, which carries it too, anew. */
export const useRefresh = (shop: Shop) => {
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['shop', shop.id, 'plan'] }),
      queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    ])
}
