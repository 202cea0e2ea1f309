import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { merchantSessions } from '@wanpu/sessions'
import { platformJobs } from './index.ts'
import { testApps } from './testing/ground.ts'

const held = testDatabase()

test('the sweep forgets what has expired and nothing else', async () => {
  const { services } = testApps(held)
  const [over, open] = [newId(), newId()]
  for (const id of [over, open]) await held.db.inPlatform((tx) => merchantSessions(tx).create(id))
  await held.sudo`update platform.merchant_sessions set expires_at = now() - interval '1 second' where user_id = ${over}`

  const sweep = platformJobs(services).find(({ job }) => job.name === 'platform-sweep')!
  await sweep.run({} as never, { id: newId(), retry: 0 })
  const left = await held.sudo`select user_id from platform.merchant_sessions`
  expect(left).toEqual([{ user_id: open }])
})
