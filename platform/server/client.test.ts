import { hc } from 'hono/client'
import { expect, expectTypeOf, test } from 'vitest'
import type { PlatformApi, StaffApi } from './client.ts'

test('the clients know addresses and answers', () => {
  const platform = hc<PlatformApi>('http://localhost:3000')
  const staff = hc<StaffApi>('http://staff.localhost:3000')
  expect(platform.api.platform.session.$url().pathname).toBe('/api/platform/session')
  expect(staff.api.staff.tenants.$url({ query: { search: '云' } }).search).toBe('?search=%E4%BA%91')

  type Me = Awaited<ReturnType<Awaited<ReturnType<typeof platform.api.platform.session.$get>>['json']>>
  expectTypeOf<Me['shops'][number]['storefront']>().toEqualTypeOf<'live' | 'resting' | 'unseen'>()
  type Page = Awaited<ReturnType<Awaited<ReturnType<typeof staff.api.staff.tenants.$get>>['json']>>
  expectTypeOf<Page['next']>().toEqualTypeOf<string | null>()
})
