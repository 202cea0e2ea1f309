import { expect, test } from 'vitest'
import { hashToken } from '@wanpu/kit/secrets'
import { newId } from '@wanpu/kit/ids'
import type { Ctx, PlatformTx } from '@wanpu/migrations'
import { members } from '@wanpu/migrations/schema'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { merchantSessions, shopperSessions, staffSessions } from './index.ts'

const held = testDatabase()
const inPlatform = <T>(work: (tx: PlatformTx) => Promise<T>) => held.db.inPlatform(work)
const addMember = async ({ tx }: Ctx) => {
  const id = newId()
  await tx.insert(members).values({ tenantId: tx.tenantId, id })
  return id
}

test('a merchant’s session is found by its token, and the token stands in no row', async () => {
  const accountId = newId()
  const token = await inPlatform((tx) => merchantSessions(tx).create(accountId))

  expect(await inPlatform((tx) => merchantSessions(tx).read(token))).toEqual({ accountId, isRenewed: false })
  const rows = await held.sudo`select * from platform.merchant_sessions where user_id = ${accountId}`
  expect(rows.map((row) => row['id'])).toEqual([hashToken(token)])
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('what is stored opens nothing, nor does nonsense', async () => {
  const token = await inPlatform((tx) => merchantSessions(tx).create(newId()))
  for (const wrong of [hashToken(token), '', 'x', token.toUpperCase(), `${token} `]) {
    expect(await inPlatform((tx) => merchantSessions(tx).read(wrong))).toBeNull()
  }
})

test('a session of one realm is none in another', async () => {
  const token = await inPlatform((tx) => merchantSessions(tx).create(newId()))
  expect(await inPlatform((tx) => staffSessions(tx).read(token))).toBeNull()
})

test('a session slides when less than half is left, and is over after its end', async () => {
  const token = await inPlatform((tx) => staffSessions(tx).create(newId()))
  const setLeft = (left: string) =>
    held.sudo`update platform.staff_sessions set expires_at = now() + ${left}::interval where id = ${hashToken(token)}`
  const hoursLeft = async () => {
    const [row] = await held.sudo<{ hours: number }[]>`
      select extract(epoch from expires_at - now())::float / 3600 as hours from platform.staff_sessions where id = ${hashToken(token)}`
    return row?.hours
  }

  await setLeft('7 hours')
  expect(await inPlatform((tx) => staffSessions(tx).read(token))).toMatchObject({ isRenewed: false })
  expect(await hoursLeft()).toBeCloseTo(7, 1)

  await setLeft('5 hours')
  expect(await inPlatform((tx) => staffSessions(tx).read(token))).toMatchObject({ isRenewed: true })
  expect(await hoursLeft()).toBeCloseTo(12, 1)

  await setLeft('-1 seconds')
  expect(await inPlatform((tx) => staffSessions(tx).read(token))).toBeNull()
  await inPlatform((tx) => staffSessions(tx).forgetExpired())
  expect(await hoursLeft()).toBeUndefined()
})

test('end closes one session, endAll every session of that account alone', async () => {
  const [account, other] = [newId(), newId()]
  const [one, two, three, foreign] = await inPlatform(async (tx) => {
    const sessions = merchantSessions(tx)
    return [
      await sessions.create(account),
      await sessions.create(account),
      await sessions.create(account),
      await sessions.create(other),
    ] as const
  })
  const areOpen = () =>
    inPlatform(async (tx) => {
      const read = []
      for (const token of [one, two, three, foreign])
        read.push((await merchantSessions(tx).read(token)) !== null)
      return read
    })

  await inPlatform((tx) => merchantSessions(tx).end(one))
  expect(await areOpen()).toEqual([false, true, true, true])
  await inPlatform((tx) => merchantSessions(tx).endAll(account))
  expect(await areOpen()).toEqual([false, false, false, true])
})

test('a shopper’s session holds for its shop alone and remembers WeChat', async () => {
  const [shop, neighbour] = [await newShop(held), await newShop(held)]
  const memberId = await shop.run(addMember)
  const token = await shop.run(({ tx }) => shopperSessions(tx).create({ memberId, inWechat: true }))

  expect(await shop.run(({ tx }) => shopperSessions(tx).read(token))).toEqual({
    memberId,
    inWechat: true,
    isRenewed: false,
  })
  expect(await neighbour.run(({ tx }) => shopperSessions(tx).read(token))).toBeNull()
  await neighbour.run(({ tx }) => shopperSessions(tx).end(token))
  await neighbour.run(({ tx }) => shopperSessions(tx).endAll(memberId))
  expect(await shop.run(({ tx }) => shopperSessions(tx).read(token))).not.toBeNull()
})

test('a shopper’s sessions move to the member they turn out to be', async () => {
  const shop = await newShop(held)
  const [guest, member] = [await shop.run(addMember), await shop.run(addMember)]
  const token = await shop.run(({ tx }) => shopperSessions(tx).create({ memberId: guest, inWechat: false }))

  await shop.run(({ tx }) => shopperSessions(tx).move(guest, member))
  expect(await shop.run(({ tx }) => shopperSessions(tx).read(token))).toMatchObject({ memberId: member })
  await shop.run(({ tx }) => shopperSessions(tx).endAll(guest))
  expect(await shop.run(({ tx }) => shopperSessions(tx).read(token))).toMatchObject({ memberId: member })
})
