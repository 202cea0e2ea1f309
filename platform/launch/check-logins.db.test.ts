import { testDatabase } from '@wanpu/migrations/testing/database'
import { expect, test } from 'vitest'
import { checkLogins } from './check-logins.ts'
import { checkConnectionBudget, connectionsOf } from './pools.ts'

const held = testDatabase()
const isBypassed = process.env.WANPU_TEST_ROLE === 'bypass'

test.skipIf(isBypassed)('plain logins are let in, others are not', async () => {
  const { owner, app, platform } = held.urls
  await checkLogins({ app, platform })
  await expect(checkLogins({ app: owner, platform })).rejects.toThrow('owns tables')
  await expect(checkLogins({ app: platform, platform })).rejects.toThrow('has rights in the schema platform')
  await expect(checkLogins({ app, platform: app })).rejects.toThrow('has rights in the schema shop')
})

test('more processes than the database has connections for are refused before they start', async () => {
  const fitting = { web: 3, worker: 1 }
  await checkConnectionBudget(held.urls.platform, fitting)
  expect(connectionsOf({ web: 4, worker: 1 }) - connectionsOf(fitting)).toBe(18)
  await expect(checkConnectionBudget(held.urls.platform, { web: 40, worker: 1 })).rejects.toThrow(
    'raise max_connections',
  )
})
