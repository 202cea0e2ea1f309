import assert from 'node:assert/strict'
import { createMerchant, joinShop } from '@wanpu/accounts'
import { newId } from '@wanpu/kit/ids'
import { system } from '@wanpu/migrations'
import { merchantSessions } from '@wanpu/sessions'
import { type Town, withDatabase } from './ground.ts'

/** Somebody of a shop who is signed in to the console. */
export interface Merchant {
  tenantId: string
  cookie: { name: string; value: string }
}

export const bornMerchant = ({ urls }: Town, tenantId: string): Promise<Merchant> =>
  withDatabase(urls, (db) =>
    db.inPlatform(async (tx, now) => {
      const ctx = { tx, now, actor: system }
      const phone = `138${newId().replaceAll(/\D/g, '').slice(-8).padStart(8, '0')}`
      const { id } = await createMerchant(ctx, { phone, name: '店长', passwordHash: 'none' })
      await joinShop(ctx, { merchantId: id, tenantId, role: 'admin' })
      return { tenantId, cookie: { name: 'wanpu-merchant', value: await merchantSessions(tx).create(id) } }
    }),
  )

/** Asks the shop's merchant API of a web process as the console does. */
export const askShop = async (
  port: number,
  { tenantId, cookie }: Merchant,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
): Promise<unknown> => {
  const origin = `http://localhost:${port}`
  const answer = await fetch(`${origin}/api/shop/${tenantId}${path}`, {
    method,
    headers: { origin, cookie: `${cookie.name}=${cookie.value}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  const said = await answer.text()
  assert.ok(answer.ok, `${method} ${path} answers ${answer.status}: ${said}`)
  return JSON.parse(said)
}
