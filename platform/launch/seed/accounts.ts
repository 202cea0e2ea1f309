import { createHmac } from 'node:crypto'
import { createMerchant, createStaff, createTenant, findTenantBySlug } from '@wanpu/accounts'
import { system } from '@wanpu/migrations'
import { hashPassword } from '@wanpu/sessions'
import type { Services } from '../services.ts'
import type { DemoShop } from './shops.ts'
import { findMerchantByPhone, hasStaff } from './store.ts'
import { words } from './words.ts'

type Needs = Pick<Services, 'db' | 'pepper'>

const phone = '13800000001'
const year = 365 * 86_400_000

/** The people who sign in; those who are there already keep their passwords, which follow from the data folder's secrets. */
export const addAccounts = async ({ db, pepper }: Needs) => {
  const [forMerchant, forStaff] = [passwordFor(pepper, 'merchant'), passwordFor(pepper, 'staff')]
  const [merchantHash, staffHash] = await Promise.all([hashPassword(forMerchant), hashPassword(forStaff)])

  const merchantId = await db.inPlatform(async (tx, now) => {
    const ctx = { tx, now, actor: system }
    if (!(await hasStaff(tx, words.staff)))
      await createStaff(ctx, { name: words.staff, passwordHash: staffHash })
    const there = await findMerchantByPhone(tx, phone)
    return (there ?? (await createMerchant(ctx, { phone, name: words.merchant, passwordHash: merchantHash })))
      .id
  })
  return {
    merchantId,
    accounts: {
      merchant: { phone, password: forMerchant },
      staff: { name: words.staff, password: forStaff },
    },
  }
}

/** The shop's tenant, open for a year; the one that is there already is taken. */
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
        review: 'approved',
        service: 'open',
        plan: 'flagship@2026-11',
        accessUntil: new Date(now.getTime() + year),
        firstLiveAt: now,
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
