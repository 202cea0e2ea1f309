import { expect, test } from 'vitest'
import { findCourier } from '../couriers.ts'
import { scripted } from '../testing/pay.ts'
import { vectors } from '../testing/vectors.ts'
import { createKuaidi, openKuaidiPush, pushReceived, signQuery, trackStateOf } from './index.ts'

const { query, push } = vectors.kuaidi100
const account = { customer: query.customer, key: query.key }
const parcel = { courier: findCourier('YTO')!, number: 'YT0000000000001' }
const answering = (body: string) => {
  const { calls, outbound } = scripted({ status: 200, headers: new Headers(), body: Buffer.from(body) })
  return { calls, kuaidi: createKuaidi(outbound) }
}
const track = JSON.stringify({
  message: 'ok',
  nu: 'YT0000000000001',
  ischeck: '1',
  com: 'yuantong',
  status: '200',
  state: '301',
  data: [
    { time: '2026-11-22 08:00:00', context: '已揽收', statusCode: '103' },
    { time: '2026-11-22 16:00:00', context: '已签收', statusCode: '301', location: '广州' },
  ],
})

test('signs a query as the service does', () => {
  expect(signQuery(query.param, query.key, query.customer)).toBe(query.sign)
})

test('a query goes out exactly as signed and comes back in our words, newest first', async () => {
  const { calls, kuaidi } = answering(track)
  expect(await kuaidi.track(account, parcel)).toEqual({
    number: 'YT0000000000001',
    courier: 'YTO',
    state: 'delivered',
    rawState: '301',
    isDelivered: true,
    events: [
      { at: new Date('2026-11-22T08:00:00Z'), text: '已签收', location: '广州', state: 'delivered' },
      { at: new Date('2026-11-22T00:00:00Z'), text: '已揽收', location: null, state: 'picked_up' },
    ],
  })
  expect(calls[0]!.path).toBe('/poll/query.do')
  expect(Object.fromEntries(new URLSearchParams(String(calls[0]!.body)))).toEqual({
    customer: query.customer,
    sign: query.sign,
    param: query.param,
  })
})

test('a refusal carries the service’s own code', async () => {
  const { kuaidi } = answering('{"result":false,"returnCode":"500","message":"查询无结果"}')
  await expect(kuaidi.track(account, parcel)).rejects.toMatchObject({
    code: 'kuaidi-refused',
    returnCode: '500',
  })
})

test('an answer that is none counts as no answer', async () => {
  const { kuaidi } = answering('<html>')
  await expect(kuaidi.track(account, parcel)).rejects.toMatchObject({ code: 'provider-unavailable' })
})

test('a subscription names our address and salt, and may be repeated', async () => {
  const { calls, kuaidi } = answering('{"result":false,"returnCode":"501","message":"重复订阅"}')
  await kuaidi.subscribe(
    account,
    { ...parcel, phone: '8000' },
    { url: 'https://mall.example/callbacks/kuaidi', salt: 's' },
  )
  const form = new URLSearchParams(String(calls[0]!.body))
  expect([calls[0]!.path, form.get('schema')]).toEqual(['/poll', 'json'])
  expect(JSON.parse(form.get('param')!)).toEqual({
    company: 'yuantong',
    number: 'YT0000000000001',
    key: query.key,
    parameters: {
      callbackurl: 'https://mall.example/callbacks/kuaidi',
      salt: 's',
      resultv2: '4',
      phone: '8000',
    },
  })
})

test('a refused subscription fails by name', async () => {
  const { kuaidi } = answering('{"result":false,"returnCode":"600","message":"key"}')
  await expect(
    kuaidi.subscribe(account, parcel, { url: 'https://x.example', salt: 's' }),
  ).rejects.toMatchObject({
    returnCode: '600',
  })
})

test('a push opens with its salt alone', () => {
  expect(openKuaidiPush(push.form_body, push.salt)).toMatchObject({
    status: 'polling',
    track: {
      number: 'YT0000000000001',
      courier: 'YTO',
      state: 'in_transit',
      events: [{ text: '[广州市]已揽收' }],
    },
  })
  const rejected = expect.objectContaining({ code: 'kuaidi-push-rejected' })
  expect(() => openKuaidiPush(push.form_body, 'another')).toThrow(rejected)
  expect(() =>
    openKuaidiPush(push.form_body.replace('YT0000000000001', 'YT0000000000002'), push.salt),
  ).toThrow(rejected)
  expect(() => openKuaidiPush('', push.salt)).toThrow(rejected)
})

test('without a salt nothing opens, not even what is signed without one', () => {
  const unsalted = new URLSearchParams({ sign: signQuery(push.param, '', ''), param: push.param }).toString()
  expect(() => openKuaidiPush(unsalted, '')).toThrow(
    expect.objectContaining({ code: 'kuaidi-push-rejected' }),
  )
})

test('a push is answered in the service’s own words', () => {
  expect(pushReceived).toBe(push.expected_reply)
})

test.each([
  ['0', 'in_transit'],
  ['1', 'picked_up'],
  ['2', 'problem'],
  ['3', 'delivered'],
  ['4', 'returned'],
  ['5', 'out_for_delivery'],
  ['6', 'returning'],
  ['8', 'customs'],
  ['14', 'problem'],
  ['101', 'created'],
  ['103', 'picked_up'],
  ['1002', 'in_transit'],
  ['304', 'delivered'],
  ['401', 'problem'],
  ['501', 'at_station'],
])('state %s is %s', (raw, state) => {
  expect(trackStateOf(raw)).toBe(state)
})
