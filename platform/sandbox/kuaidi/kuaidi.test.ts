import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Running, runningSandbox } from '../testing/running.ts'
import { vectors } from '../testing/vectors.ts'
import { parcelChannel } from './routes.ts'

let running: Running
beforeEach(async () => {
  running = await runningSandbox()
  running.product.answer = (c) => c.json({ result: true, returnCode: '200', message: '成功' })
})
afterEach(() => running.stop())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const subscribe = async (changed: Record<string, unknown> = {}) => {
  const param = JSON.stringify({
    company: 'yuantong',
    number: 'YT1234567890',
    to: '南京市',
    key: vectors.kuaidi100.query.key,
    parameters: { callbackurl: `${running.shopUrl}/callbacks/kuaidi`, salt: 's4lt', resultv2: '4' },
    ...changed,
  })
  const body = new URLSearchParams({ schema: 'json', param }).toString()
  return JSON.parse((await running.call('POST', '/kuaidi/poll', body, form)).text) as { returnCode: string }
}
const pushed = () =>
  running.received.map(({ body }) => {
    const given = new URLSearchParams(body)
    const param = given.get('param')!
    expect(given.get('sign')).toBe(createHash('md5').update(`${param}s4lt`).digest('hex').toUpperCase())
    return JSON.parse(param) as {
      status: string
      lastResult: { state: string; ischeck: string; data: { context: string }[] }
    }
  })

test('a subscribed parcel is picked up by itself and pushed at each scan until it is signed for', async () => {
  expect(await subscribe()).toMatchObject({ result: true, returnCode: '200' })
  expect(await subscribe()).toMatchObject({ result: false, returnCode: '501' })
  await expect.poll(pushed).toMatchObject([{ status: 'polling', lastResult: { state: '1', ischeck: '0' } }])

  for (let step = 0; step < 4; step++) await running.json('POST', '/_sandbox/parcels/YT1234567890/advance')
  expect(pushed().map(({ lastResult }) => lastResult.state)).toEqual(['1', '0', '0', '5', '3'])
  expect(pushed().at(-1)).toMatchObject({ status: 'shutdown', lastResult: { ischeck: '1' } })
  expect(pushed().at(-1)!.lastResult.data).toHaveLength(5)
  expect(pushed().at(-1)!.lastResult.data[0]!.context).toContain('南京市')
  expect((await running.call('POST', '/_sandbox/parcels/YT1234567890/advance')).status).toBe(409)
})

test('a subscription with a wrong key, courier or shape is refused', async () => {
  expect(await subscribe({ key: 'wrong' })).toMatchObject({ result: false, returnCode: '600' })
  expect(await subscribe({ company: 'pigeon' })).toMatchObject({ returnCode: '701' })
  expect(await subscribe({ number: '1' })).toMatchObject({ returnCode: '700' })
})

test('the push form equals the vector', () => {
  const { param, salt, form_body } = vectors.kuaidi100.push
  const { body } = parcelChannel.seal({ url: '', content: param, sealedFor: salt } as Parameters<
    typeof parcelChannel.seal
  >[0])
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual(
    Object.fromEntries(new URLSearchParams(form_body)),
  )
})
