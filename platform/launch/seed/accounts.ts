import { createHmac } from 'node:crypto'
import {
  auditPlatform,
  createMerchant,
  createStaff,
  createTenant,
  findTenant,
  findTenantBySlug,
  joinShop,
} from '@wanpu/accounts'
import { allowanceOf, takePlatformUsage } from '@wanpu/billing'
import { system } from '@wanpu/migrations'
import { hashPassword } from '@wanpu/sessions'
import type { Services } from '../services.ts'
import type { DemoShop } from './shops.ts'
import { findMerchantByPhone, findStaffByName } from './store.ts'
import { words } from './words.ts'

type Needs = Pick<Services, 'db' | 'pepper'>

const phones = { merchant: '13800000001', colleague: '13800000002' }

/** The people who sign in; those who are there already keep their passwords, which follow from the data folder's secrets. */
export const addAccounts = async ({ db, pepper }: Needs) => {
  const passwords = {
    merchant: passwordFor(pepper, 'merchant'),
    colleague: passwordFor(pepper, 'colleague'),
    staff: passwordFor(pepper, 'staff'),
  }
  const [merchantHash, colleagueHash, staffHash] = await Promise.all([
    hashPassword(passwords.merchant),
    hashPassword(passwords.colleague),
    hashPassword(passwords.staff),
  ])

  const ids = await db.inPlatform(async (tx, now) => {
    const ctx = { tx, now, actor: system }
    const merchant = async (phone: string, name: string, passwordHash: string) =>
      ((await findMerchantByPhone(tx, phone)) ?? (await createMerchant(ctx, { phone, name, passwordHash })))
        .id
    const staff =
      (await findStaffByName(tx, words.staff)) ??
      (await createStaff(ctx, { name: words.staff, passwordHash: staffHash }))
    return {
      merchantId: await merchant(phones.merchant, words.merchant, merchantHash),
      colleagueId: await merchant(phones.colleague, words.colleague, colleagueHash),
      staffId: staff.id,
    }
  })
  return {
    ...ids,
    accounts: {
      merchant: { phone: phones.merchant, password: passwords.merchant },
      colleague: { phone: phones.colleague, password: passwords.colleague },
      staff: { name: words.staff, password: passwords.staff },
    },
  }
}

/** Gives somebody a place in a shop as 运营; one they have already stays. */
export const addColleague = ({ inPlatform }: Needs['db'], tenantId: string, merchantId: string) =>
  inPlatform(async (tx, now) => {
    const tenant = await findTenant(tx, tenantId)
    const ctx = { tx, now, actor: { kind: 'merchant', id: merchantId } } as const
    if (!tenant || !(await joinShop(ctx, { merchantId, tenantId, role: 'operator' }))) return

    await takePlatformUsage(tx, tenantId, 'employees', 1, allowanceOf(tenant, 'employees', now))
    await auditPlatform(ctx, {
      deed: 'team.joined',
      subject: merchantId,
      tenantId,
      details: { role: 'operator' },
    })
  })

/** The shop's tenant, on trial; the one that is there already is taken. */
export const addTenant = ({ db }: Needs, ownerId: string, { slug, template }: DemoShop) =>
  db.inPlatform(async (tx, now) => {
    const there = await findTenantBySlug(tx, slug)
    if (there) return there

    return createTenant(
      { tx, now, actor: system },
      {
        slug,
        ownerId,
        name: template.shop.name,
        industry: template.industry,
        provisionedAt: now,
      },
    )
  })

const passwordFor = (pepper: string, who: string) =>
  createHmac('sha256', pepper)
    .update(`demo password|${who}`)
    .digest('base64url')
    .replaceAll(/[-_]/g, '')
    .slice(0, 12)
