import { beforeAll, expect, test } from 'vitest'
import { createTenant } from '@wanpu/accounts'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { platformJobs } from '../index.ts'
import { cookieOf, testApps } from '../testing/ground.ts'
import { invitationSent } from './job-names.ts'

const held = testDatabase()
let apps: ReturnType<typeof testApps>
let lastPhone = 13_400_000_000
const password = 'wanpu 2026'

beforeAll(() => {
  apps = testApps(held)
})

const someone = async (phone = String((lastPhone += 1))) => {
  const merchant = await apps.merchantWith(phone, password)
  return { id: merchant.id, phone, cookie: await signIn(phone) }
}
const signIn = async (phone: string) =>
  cookieOf(await apps.root.ask('/api/platform/session', { method: 'POST', body: { phone, password } }))

const newTeam = async (plan: string | null = 'basic@2026-11') => {
  const owner = await someone()
  const tenant = await apps.run((ctx) =>
    createTenant(ctx, {
      name: '云裳集',
      industry: 'clothing',
      ownerId: owner.id,
      plan,
      accessUntil: plan ? new Date('2099-01-01') : null,
    }),
  )
  const at = `/api/platform/shops/${tenant.id}`
  return {
    owner,
    tenant,
    team: async (cookie = owner.cookie) =>
      (await apps.root.ask(`${at}/team`, { cookie })).json() as never as Team,
    invite: (phone: string, role = 'operator', cookie = owner.cookie) =>
      apps.root.ask(`${at}/invitations`, { method: 'POST', cookie, body: { phone, role } }),
    write: (method: string, path: string, body?: unknown, cookie = owner.cookie) =>
      apps.root.ask(`${at}${path}`, { method, cookie, ...(body !== undefined && { body }) }),
  }
}
interface Team {
  colleagues: { id: string; role: string; phone: string }[]
  invitations: { id: string; url: string; role: string }[]
  used: number
  limit: number
}

const tokenOf = (answer: { json: () => Record<string, unknown> }) =>
  String(answer.json()['url']).split('/').at(-1)!
const accept = (token: string, cookie: string) =>
  apps.root.ask(`/api/platform/invitations/${token}/acceptance`, { method: 'POST', cookie })

test('an invited phone comes in by its link, once, and its shop is there', async () => {
  const { tenant, invite, team } = await newTeam()
  const guest = await someone()
  const answer = await invite(guest.phone)
  expect(answer.status).toBe(201)
  const token = tokenOf(answer)

  const seen = (await apps.root.ask(`/api/platform/invitations/${token}`)).json()
  expect(seen).toMatchObject({ shopName: '云裳集', role: 'operator', state: 'open' })
  expect(String(seen['phone'])).toMatch(/^134\*{4}\d{4}$/)
  expect((await team()).invitations).toMatchObject([{ role: 'operator', url: answer.json()['url'] }])

  expect((await accept(token, guest.cookie)).json()).toEqual({ shopId: tenant.id })
  const mine = (await apps.root.ask('/api/platform/session', { cookie: guest.cookie })).json()
  expect(mine['shops']).toMatchObject([{ id: tenant.id, role: 'operator' }])
  expect((await accept(token, guest.cookie)).json()['code']).toBe('invitation-closed')
  expect(await team()).toMatchObject({ used: 1, limit: 3, invitations: [] })
})

test('the message carries the link, and nothing of it lies in the database', async () => {
  const { invite } = await newTeam()
  const answer = await invite('13411112222')
  const { id, url } = answer.json()
  expect((await held.waiting(invitationSent.name)).map(({ data }) => data)).toContainEqual({
    invitationId: id,
  })

  const tell = platformJobs(apps.services).find(({ job }) => job.name === invitationSent.name)!
  await tell.run({ invitationId: id } as never, { id: 'x', retry: 0 })
  expect(apps.invited.at(-1)).toEqual({ phone: '13411112222', url })
  const [row] = await held.sudo`select * from platform.invitations where id = ${String(id)}`
  expect(JSON.stringify(row)).not.toContain(tokenOf(answer))
})

test('an invitation is for its own phone, and a guessed one is none', async () => {
  const { invite, team } = await newTeam()
  const [guest, thief] = [await someone(), await someone()]
  const token = tokenOf(await invite(guest.phone))
  expect((await accept(token, thief.cookie)).json()['code']).toBe('invitation-for-another')
  expect((await accept(`${token.slice(0, -1)}_`, guest.cookie)).status).toBe(404)
  expect((await accept(token, guest.cookie)).status).toBe(201)
  expect((await team()).colleagues).toHaveLength(2)
})

test('one that is taken back, replaced or over lets nobody in', async () => {
  const { invite, team, write } = await newTeam()
  const guest = await someone()
  const first = tokenOf(await invite(guest.phone))
  const second = tokenOf(await invite(guest.phone, 'support'))
  expect((await accept(first, guest.cookie)).json()['code']).toBe('invitation-closed')

  const [open] = (await team()).invitations
  expect((await write('DELETE', `/invitations/${open!.id}`)).status).toBe(204)
  expect((await accept(second, guest.cookie)).json()['code']).toBe('invitation-closed')

  const third = tokenOf(await invite(guest.phone))
  await held.sudo`update platform.invitations set expires_at = now() - interval '1 second' where phone = ${guest.phone}`
  expect((await accept(third, guest.cookie)).json()['code']).toBe('invitation-closed')
  const seen = (await apps.root.ask(`/api/platform/invitations/${third}`)).json()
  expect(seen['state']).toBe('over')
})

test('the plan’s last place goes to one of two who accept at once', async () => {
  const { tenant, invite, team } = await newTeam(null)
  const guests = [await someone(), await someone(), await someone()]
  const tokens: string[] = []
  for (const { phone } of guests) tokens.push(tokenOf(await invite(phone)))
  expect((await accept(tokens[0]!, guests[0]!.cookie)).status).toBe(201)

  const answers = await Promise.all([1, 2].map((at) => accept(tokens[at]!, guests[at]!.cookie)))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
  const refused = answers.find(({ status }) => status === 409)!
  expect(refused.json()).toMatchObject({ code: 'plan-limit-reached', limit: 2, used: 2 })
  const { used, colleagues, invitations } = await team()
  expect([used, colleagues.length, invitations.length]).toEqual([2, 3, 1])
  const [row] =
    await held.sudo`select used::int from platform.usage where tenant_id = ${tenant.id} and kind = 'employees'`
  expect(row?.['used']).toBe(2)
})

test('a changed role and a dismissal end the sessions, and a place is free again', async () => {
  const { invite, team, write, tenant } = await newTeam()
  const guest = await someone()
  await accept(tokenOf(await invite(guest.phone, 'support')), guest.cookie)

  expect((await write('PATCH', `/team/${guest.id}`, { role: 'admin' })).status).toBe(204)
  expect((await apps.root.ask('/api/platform/session', { cookie: guest.cookie })).status).toBe(401)
  const again = await signIn(guest.phone)
  expect((await team(again)).colleagues).toContainEqual(
    expect.objectContaining({ id: guest.id, role: 'admin' }),
  )

  expect((await write('DELETE', `/team/${guest.id}`)).status).toBe(204)
  expect((await apps.root.ask('/api/platform/session', { cookie: again })).status).toBe(401)
  expect(await team()).toMatchObject({ used: 0 })
  const back = await signIn(guest.phone)
  expect((await apps.root.ask(`/api/platform/shops/${tenant.id}/team`, { cookie: back })).status).toBe(404)
})

test('the owner stays, whoever asks', async () => {
  const { owner, invite, write, team } = await newTeam()
  const admin = await someone()
  await accept(tokenOf(await invite(admin.phone, 'admin')), admin.cookie)
  for (const cookie of [owner.cookie, admin.cookie]) {
    expect((await write('DELETE', `/team/${owner.id}`, undefined, cookie)).status).toBe(404)
    expect((await write('PATCH', `/team/${owner.id}`, { role: 'support' }, cookie)).status).toBe(404)
  }
  expect((await write('PATCH', `/team/${admin.id}`, { role: 'owner' })).status).toBe(422)
  expect((await invite('13411113333', 'owner')).status).toBe(422)
  expect((await team()).colleagues[0]).toMatchObject({ id: owner.id, role: 'owner' })
})

test('who may not manage the team does not see it, and other shops’ people are not found', async () => {
  const [one, other] = [await newTeam(), await newTeam()]
  const guest = await someone()
  await accept(tokenOf(await one.invite(guest.phone, 'operator')), guest.cookie)
  expect((await one.write('GET', '/team', undefined, guest.cookie)).status).toBe(403)
  expect((await one.invite('13411114444', 'admin', guest.cookie)).status).toBe(403)

  const { id } = (await other.invite('13411115555')).json()
  expect((await one.write('DELETE', `/invitations/${String(id)}`)).status).toBe(404)
  expect((await other.write('DELETE', `/team/${guest.id}`)).status).toBe(404)
  expect((await one.invite(guest.phone)).json()['code']).toBe('already-colleague')
})
