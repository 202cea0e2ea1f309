import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const credentials = z.object({
  users: z.array(z.object({ id: z.string(), name: z.string() })),
  accounts: z.array(z.object({ appid: z.string(), nickName: z.string() })),
  merchants: z.array(
    z.object({
      mchid: z.string(),
      name: z.string(),
      appids: z.array(z.string()),
      verification: z.string(),
      serial: z.string(),
      privateKey: z.string(),
      apiV3Key: z.string(),
      publicKeyId: z.string(),
      publicKey: z.string(),
    }),
  ),
})
export type Outside = z.output<typeof credentials>
const parcel = z.object({ num: z.string(), scans: z.array(z.unknown()), subscription: z.unknown() })

export interface NewParcel {
  com: string
  num: string
  to: string
}

/** What people outside do, over the sandbox's control surface. */
export const outsideAt = (sandboxUrl: string) => {
  // By number, because not every machine resolves names below localhost.
  const base = `http://127.0.0.1:${new URL(sandboxUrl).port}/_sandbox`

  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const answer = await fetch(base + path, init)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`the sandbox answered ${answer.status} to ${path}: ${text.slice(0, 300)}`)
    return answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
  }
  const send = (method: string, path: string, body: object = {}) =>
    ask(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  return {
    credentials: async () => credentials.parse(await ask('/credentials')),
    pushTicket: () => send('POST', '/ticket'),
    /** The administrator of `appid` agrees; answers where the browser goes. */
    authorize: async (page: URL, appid: string) => {
      const asked = { ...Object.fromEntries(page.searchParams), appid }
      return z.object({ location: z.string() }).parse(await send('POST', '/authorize', asked)).location
    },
    setFaults: (faults: { holdNotifications?: boolean; ignoreClose?: boolean }) =>
      send('PUT', '/faults', faults),
    /** Somebody scans a code and pays. */
    payCode: async (codeUrl: string, user: string) => {
      const query = new URLSearchParams({ code_url: codeUrl, user })
      const page = await ask(`/cashier/native?${query.toString()}`, {
        method: 'POST',
        body: new URLSearchParams({ pin: '123456' }),
      })
      if (!String(page).includes('data-outcome="ok"')) throw new Error('the sandbox took no money')
    },
    /** Somebody pays with a card on the hosted checkout; one that is paid already stays so. */
    payCheckout: async (page: string) => {
      const answer = await fetch(new URL(new URL(page).pathname, base), {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({
          email: 'owner@wanpu.example',
          number: '4242424242424242',
          expiry: '12 / 36',
          code: '123',
          name: 'LIN WAN',
        }),
      })
      if (answer.status >= 400 && answer.status !== 410)
        throw new Error(`the checkout answered ${answer.status}`)
    },
    /** Answers how often it was scanned already. */
    addParcel: async (known: NewParcel) => parcel.parse(await send('POST', '/parcels', known)).scans.length,
    scanParcel: (num: string, at: Date) => send('POST', `/parcels/${num}/advance`, { at: at.toISOString() }),
    /** Waits until somebody is told about these parcels. */
    waitForSubscriptions: async (nums: readonly string[]) => {
      const waiting = new Set(nums)
      await eventually('all parcels are followed', async () => {
        for (const { num, subscription } of z.array(parcel).parse(await ask('/parcels')))
          if (subscription) waiting.delete(num)
        return waiting.size === 0
      })
    },
  }
}
export type SandboxDoor = ReturnType<typeof outsideAt>

/** Waits until something is so; throws with `what` when it is not within a minute. */
export const eventually = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  const until = Date.now() + 60_000
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error(`waited in vain until ${what}`)
    await pause(100)
  }
}
