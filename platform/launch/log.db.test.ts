import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { createLog } from '@wanpu/kit/log'
import { addresses } from '@wanpu/migrations/schema'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'

const held = testDatabase()

test('a failed statement is logged by its words and place, without the person in it', async () => {
  const lines: string[] = []
  const log = createLog('info', 'test', { write: (line) => lines.push(line) })
  const shop = await newShop(held)
  const person = { name: '欧阳秘密', phone: '13812345678', detail: '隐居路 77 号' }
  const failed = await shop
    .run(({ tx }) =>
      tx.insert(addresses).values({
        ...person,
        tenantId: tx.tenantId,
        id: newId(),
        memberId: newId(),
        regionCode: '310101',
        province: '上海市',
        city: '上海市',
        district: '黄浦区',
        isDefault: false,
      }),
    )
    .catch((error: unknown) => error)
  log.error({ err: failed, person: { phone: person.phone, password: 'long-secret-word' } }, 'request failed')
  log.error({ err: new Error('outer', { cause: failed }) }, 'request failed')

  const written = lines.join('')
  expect(written).toContain('insert into')
  expect(written).toContain('23503')
  expect(written).toMatch(/log\.db\.test\.ts:\d+/)
  for (const secret of [...Object.values(person), 'long-secret-word']) expect(written).not.toContain(secret)
})
