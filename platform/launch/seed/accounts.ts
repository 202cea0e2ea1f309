import { createHmac } from 'node:crypto'
import { createMerchant, createStaff, createTenant, findTenantBySlug } from '@wanpu/accounts'
import { system } from '@wanpu/migrations'
import { hashPassword } from '@wanpu/sessions'
import type { Services } from '../services.ts'
import type { DemoShop } from './shops.ts'
import { findMerchantByPhone, findStaffByName } from './store.ts'
import { words } from './words.ts'

type Needs = Pick<Services, 'db' | 'pepper'>

const phone = '13800000001'

/** The people who sign in; those who are there already keep their passwords, which follow from the data folder's secrets. */
export const addAccounts = async ({ db, pepper }: Needs) => {
  const [forMerchant, forStaff] = [passwordFor(pepper, 'merchant'), passwordFor(pepper, 'staff')]
  const [merchantHash, staffHash] = await Promise.all([hashPassword(forMerchant), hashPassword(forStaff)])

  const { merchantId, staffId } = await db.inPlatform(async (tx, now) => {
    const ctx = { tx, now, actor: system }
    const staff =
      (await findStaffByName(tx, words.staff)) ??
      (await createStaff(ctx, { name: words.staff, passwordHash: staffHash }))
    const merchant =
      (await findMerchantByPhone(tx, phone)) ??
      (await createMerchant(ctx, { phone, name: words.merchant, passwordHash: merchantHash }))
    return { merchantId: merchant.id, staffId: staff.id }
  })
  return {
    merchantId,
    staffId,
    accounts: {
      merchant: { phone, password: forMerchant },
      staff: { name: words.staff, password: forStaff },
    },
  }
}

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
