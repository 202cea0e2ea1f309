import { Hono } from 'hono'
import {
  addNote,
  auditPlatform,
  colleaguesIn,
  findTenant,
  listTenants,
  notesOf,
  resumeShop,
  suspendShop,
  type Tenant,
} from '@wanpu/accounts'
import { noteFirstLive, usageOf } from '@wanpu/billing'
import { maskPhone } from '@wanpu/kit/log'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { validate } from '@wanpu/kit/validate'
import type { PlatformTx } from '@wanpu/migrations'
import type { StaffEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { byStaff } from '../sessions/by-staff.ts'
import { openPreview } from '../shops/preview.ts'
import { deedsOf } from './deeds.ts'
import { detailOf } from './detail.ts'
import { byId, deedPage, newNote, notePage, suspension, tenantPage } from './inputs.ts'
import { shownColleague, shownTenant, shownUsage } from './shown.ts'

/** Rows of a list that stands on a shop's page. */
const listSize = 20

/** Every shop, the youngest first (`next` is the `after` of the next page), one of them whole, and what staff do to it. */
export const staffTenantRoutes = (services: PlatformServices) => {
  const { db, shopUrl } = services

  return new Hono<StaffEnv>()
    .get('/', may('staff.tenants.read'), validate('query', tenantPage), async (c) => {
      const { limit = 50, ...asked } = c.req.valid('query')
      const shown = await db.inPlatform(async (tx, now) => {
        const found = await listTenants(tx, { ...asked, limit: limit + 1 })
        const rows = found.slice(0, limit)
        const counted = await usageOf(
          tx,
          rows.map(({ tenant }) => tenant.id),
        )
        return {
          tenants: rows.map(({ tenant, owner }) => ({
            ...shownTenant(tenant, shopUrl, now),
            owner: owner && { name: owner.name, phone: maskPhone(owner.phone) },
            usage: shownUsage(tenant, counted, now),
          })),
          next: found.length > limit ? (rows.at(-1)?.tenant.id ?? null) : null,
        }
      })
      return c.json(shown)
    })
    .get('/:id', may('staff.tenants.read'), validate('param', byId), async (c) => {
      const shown = await db.inPlatform(async (tx, now) => {
        const tenant = await knownTenant(tx, c.req.valid('param').id)
        return { tenant: shownTenant(tenant, shopUrl, now), ...(await detailOf(tx, tenant, now)) }
      })
      return c.json(shown)
    })
    .post(
      '/:id/suspension',
      may('staff.tenants.write'),
      validate('param', byId),
      validate('json', suspension),
      async (c) => {
        await db.inPlatform(async (tx, now) => {
          const { id } = await knownTenant(tx, c.req.valid('param').id)
          await suspendShop(byStaff(c, tx, now), id, c.req.valid('json').reason)
        })
        return c.json({ service: 'suspended' as const }, 201)
      },
    )
    .post('/:id/resumption', may('staff.tenants.write'), validate('param', byId), async (c) => {
      const service = await db.inPlatform(async (tx, now) => {
        const { id } = await knownTenant(tx, c.req.valid('param').id)
        const resumed = await resumeShop(byStaff(c, tx, now), id)
        await noteFirstLive(tx, id, now)
        return resumed
      })
      return c.json({ service }, 201)
    })
    .get(
      '/:id/deeds',
      may('staff.tenants.read'),
      validate('param', byId),
      validate('query', deedPage),
      async (c) => {
        const { after } = c.req.valid('query')
        const shown = await db.inPlatform(async (tx) => {
          const { id } = await knownTenant(tx, c.req.valid('param').id)
          return deedsOf(tx, id, after)
        })
        return c.json(shown)
      },
    )
    .get(
      '/:id/notes',
      may('staff.tenants.read'),
      validate('param', byId),
      validate('query', notePage),
      async (c) => {
        const { after } = c.req.valid('query')
        const found = await db.inPlatform(async (tx) => {
          const { id } = await knownTenant(tx, c.req.valid('param').id)
          return notesOf(tx, id, { after, limit: listSize + 1 })
        })
        const notes = found.slice(0, listSize)
        return c.json({
          notes: notes.map(({ at, ...note }) => ({ ...note, at: at.toISOString() })),
          next: found.length > listSize ? (notes.at(-1)?.id ?? null) : null,
        })
      },
    )
    .post(
      '/:id/notes',
      may('staff.tenants.write'),
      validate('param', byId),
      validate('json', newNote),
      async (c) => {
        await db.inPlatform(async (tx, now) => {
          const { id } = await knownTenant(tx, c.req.valid('param').id)
          await addNote(byStaff(c, tx, now), id, c.req.valid('json').text)
        })
        return c.json({ ok: true as const }, 201)
      },
    )
    .post('/:id/contacts', may('staff.tenants.read'), validate('param', byId), async (c) => {
      const people = await db.inPlatform(async (tx, now) => {
        const { id } = await knownTenant(tx, c.req.valid('param').id)
        await auditPlatform(byStaff(c, tx, now), { deed: 'shop.contacted', tenantId: id })
        return colleaguesIn(tx, id)
      })
      return c.json({ people: people.map(shownColleague((phone) => phone)) }, 201)
    })
    .post('/:id/previews', may('staff.tenants.read'), validate('param', byId), async (c) => {
      const preview = await db.inPlatform(async (tx, now) =>
        openPreview(services, byStaff(c, tx, now), await knownTenant(tx, c.req.valid('param').id)),
      )
      return c.json(preview, 201)
    })
}

const knownTenant = async (tx: PlatformTx, id: string): Promise<Tenant> => {
  const tenant = await findTenant(tx, id)
  if (!tenant) throw notFound()
  return tenant
}
