import { readRun } from './run.ts'

const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
  // By number, because not every machine resolves names below localhost.
  const base = `http://127.0.0.1:${new URL(readRun().sandbox).port}/_sandbox`
  const answer = await fetch(base + path, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`the sandbox answered ${answer.status} to ${path}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** The newest code that was sent to a phone. */
export const newestCode = async (phone: string): Promise<string> => {
  const [sms] = await ask<{ params: string[] }[]>('GET', `/sms.json?phone=${phone}`)
  if (!sms?.params[0]) throw new Error(`no message went to ${phone}`)
  return sms.params[0]
}

export const countMessages = async (phone: string): Promise<number> =>
  (await ask<unknown[]>('GET', `/sms.json?phone=${phone}`)).length

export const setFaults = (faults: Record<string, unknown>) => ask('PUT', '/faults', faults)

/** The courier's next scan of a parcel. */
export const scanParcel = (waybill: string) => ask('POST', `/parcels/${waybill}/advance`, {})

export const followedParcels = async (): Promise<string[]> => {
  const parcels = await ask<{ num: string; subscription: unknown }[]>('GET', '/parcels')
  return parcels.filter(({ subscription }) => subscription).map(({ num }) => num)
}

/** Takes back what an Official Account granted, if it granted anything. */
export const withdrawGrant = async (account: string): Promise<void> => {
  const { accounts } = await ask<{ accounts: { appid: string; nickName: string }[] }>('GET', '/credentials')
  const { appid } = accounts.find(({ nickName }) => nickName === account)!
  await ask('POST', `/accounts/${appid}/withdrawal`).catch(() => {})
}
