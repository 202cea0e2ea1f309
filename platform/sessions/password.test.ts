import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './index.ts'

test('a password is kept as argon2id with our cost and known again', async () => {
  const stored = await hashPassword('万铺 2026')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(stored, '万铺 2026')).toBe(true)
  expect(await verifyPassword(stored, '万铺 2027')).toBe(false)
})

test('an unknown account answers no', async () => {
  expect(await verifyPassword(undefined, 'anything')).toBe(false)
})

test('an unknown account takes as long as a wrong password', async () => {
  const stored = await hashPassword('right')
  await verifyPassword(undefined, 'warm')
  const cpuOf = async (hash: string | undefined) => {
    const before = process.cpuUsage()
    for (let n = 0; n < 5; n++) await verifyPassword(hash, 'wrong')
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const [known, unknown] = [await cpuOf(stored), await cpuOf(undefined)]
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})

test('a crowd waits in turn, and a larger one is sent away', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 120 }, () => verifyPassword(undefined, 'x')))
  const refused = asked.filter((one) => one.status === 'rejected')
  expect(refused.length).toBe(18)
  expect(refused[0]).toMatchObject({ reason: { code: 'unavailable' } })
}, 30_000)
