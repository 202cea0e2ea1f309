import { expect, test } from 'vitest'
import { z } from 'zod'
import { createLemon } from './lemon.ts'
import { lemonEnvironment, readLemonSettings } from './settings.ts'

const read = (env: Record<string, string>) => readLemonSettings(z.object(lemonEnvironment).parse(env))

test('variants are read as pairs of a plan version and a number', () => {
  const { variants } = read({ LEMON_VARIANTS: 'basic@2026-11:310001,pro@2026-11:310002' })
  expect([...variants]).toEqual([
    ['basic@2026-11', '310001'],
    ['pro@2026-11', '310002'],
  ])
})

test.each(['basic', 'basic:1', 'basic@2026-11:x', 'basic@2026-11:'])(
  'the variants %s are refused',
  (text) => {
    expect(() => read({ LEMON_VARIANTS: text })).toThrow('version:variant')
  },
)

test('without a key nothing is sold', async () => {
  const lemon = createLemon(read({}))
  await expect(lemon.readSubscription('1')).rejects.toMatchObject({ code: 'billing-is-off' })
})
