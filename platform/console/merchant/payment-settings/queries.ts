import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { setupQuery } from '../setup/queries.ts'
import type { Shop } from '../shop.ts'

const askAccount = (shop: Shop) => unwrap(shop.api.payments.account.$get())
const askCheck = (shop: Shop) => unwrap(shop.api.payments.account.checks.$post())

export type PaymentSettings = Awaited<ReturnType<typeof askAccount>>
export type PaymentAccount = NonNullable<PaymentSettings['account']>
/** What is saved; a secret that is left out stays as it is. */
export interface AccountBody {
  merchantName: string
  mchid: string
  serial: string
  privateKey?: string
  apiv3Key?: string
  publicKey: { id: string; pem: string } | null
}
export type CheckedStep = Awaited<ReturnType<typeof askCheck>>['steps'][number]

export const accountQuery = (shop: Shop) =>
  queryOptions({ queryKey: ['shop', shop.id, 'payments', 'account'], queryFn: () => askAccount(shop) })

export const useSaveAccount = (shop: Shop) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (account: AccountBody) => unwrap(shop.api.payments.account.$put({ json: account })),
    onSuccess: (saved) => {
      queries.setQueryData(accountQuery(shop).queryKey, saved)
      return queries.invalidateQueries({ queryKey: setupQuery(shop).queryKey })
    },
  })
}

export const useCheckAccount = (shop: Shop) => useMutation({ mutationFn: () => askCheck(shop) })
