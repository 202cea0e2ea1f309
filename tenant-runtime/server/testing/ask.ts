import { newId } from '@wanpu/kit/ids'
import { createLog } from '@wanpu/kit/log'
import type { TestDatabase } from '@wanpu/migrations/testing/database'
import { merchantSessions } from '@wanpu/sessions'
import { createMerchantApp } from '../index.ts'
import type { RuntimeServices } from '../services.ts'

/** Asks a merchant's API of one shop as somebody who has just signed in; `path` is what follows the shop. */
export const askAs = async <T>(
  { db }: Pick<TestDatabase, 'db'>,
  { merchantId, shopId }: { merchantId: string; shopId: string },
  path: string,
  body?: object,
): Promise<{ status: number; body: T }> => {
  const cookie = `wanpu-merchant=${await db.inPlatform((tx) => merchantSessions(tx).create(merchantId))}`
  const services = {
    db,
    log: createLog('silent', 'test'),
    rootUrl: 'http://test',
  } as unknown as RuntimeServices
  const answer = await createMerchantApp(services).fetch(
    new Request(`http://test/api/shop/${shopId}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { host: 'test', cookie, origin: 'http://test', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    }),
    { requestId: newId(), ip: '127.0.0.1' },
  )
  return { status: answer.status, body: (await answer.json()) as T }
}
