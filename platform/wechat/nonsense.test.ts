import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { outbound } from '@wanpu/kit/outbound'
import { createApi } from './api.ts'
import { findCourier } from './couriers.ts'
import { createKuaidi } from './kuaidi/index.ts'
import { createPay } from './pay/index.ts'
import { payMerchant } from './testing/pay.ts'
import { givenRandom } from './testing/random.ts'
import { vectorTime } from './testing/vectors.ts'

/** The other side gone mad: it answers what the path says. */
let said = { status: 200, body: '' }
const server = createServer((_, response) => {
  response.shouldKeepAlive = false
  response.writeHead(said.status, { 'content-type': 'text/html' }).end(said.body)
})
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

const send = () =>
  outbound({ name: 'test', baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
const parcel = { courier: findCourier('YTO')!, number: 'YT0000000000001' }
const account = { customer: 'c', key: 'k' }
const callback = { url: 'https://mall.example/callbacks/kuaidi', salt: 's' }

const callers = {
  api: () => createApi(send())({ path: '/cgi-bin/x', answer: z.object({ access_token: z.string() }) }),
  'pay query': () => pay().queryOrder(payMerchant(), 'SBX20261122000001'),
  'pay close': () => pay().closeOrder(payMerchant(), 'SBX20261122000001'),
  'pay certificates': () => pay().fetchCertificates(payMerchant()),
  'kuaidi track': () => createKuaidi(send()).track(account, parcel),
  'kuaidi subscribe': () => createKuaidi(send()).subscribe(account, parcel, callback),
}
const pay = () => createPay(send(), () => vectorTime, givenRandom())

const bodies = ['<html>502 Bad Gateway</html>', '', '{"half":', 'null', '[]', '{}', '\u0000', '"text"']
test.each(
  Object.entries(callers).flatMap(([name, call]) =>
    [200, 500, 502].flatMap((status) =>
      bodies.map((body) => [name, status, JSON.stringify(body), { call, body }] as const),
    ),
  ),
)('%s answered by %i %s says so by name', async (name, status, _, { call, body }) => {
  said = { status, body }
  const refusedByStatus = name.startsWith('pay') && status >= 300
  await expect(call()).rejects.toMatchObject(
    refusedByStatus ? { code: 'pay-refused', payCode: `HTTP_${status}` } : { code: 'provider-unavailable' },
  )
})
