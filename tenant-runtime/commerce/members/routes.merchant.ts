import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import type { ShopEnv } from '#request'
import { membersQuery } from './inputs.ts'
import { pageOfMembers } from './members.ts'

/** Mounted at `/members` of a shop's merchant API. */
export const merchantMembers = new Hono<ShopEnv>().get(
  '/',
  may('members.read'),
  validate('query', membersQuery),
  async (c) => c.json(await c.var.inShop((ctx) => pageOfMembers(ctx, c.req.valid('query')))),
)
