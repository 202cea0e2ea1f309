import {
  type EmployeeRole,
  type Tenant,
  acceptInvitation,
  auditPlatform,
  changeRole,
  colleaguesIn,
  countInvited,
  findInvitation,
  insertInvitation,
  joinShop,
  leaveShop,
  openInvitations,
  revokeInvitation,
  revokeInvitationsOf,
} from '@wanpu/accounts'
import { allowanceOf, givePlatformUsage, takePlatformUsage, usageOf } from '@wanpu/billing'
import { newId } from '@wanpu/kit/ids'
import { notFound } from '@wanpu/kit/problem'
import { hashToken } from '@wanpu/kit/secrets'
import type { PlatformCtx } from '@wanpu/migrations'
import { merchantSessions } from '@wanpu/sessions'
import { alreadyColleague, invitationClosed, invitationForAnother, tooManyInvitations } from './failures.ts'
import { invitationSent } from './job-names.ts'
import { tokenHashOf } from './link.ts'

const days = 86_400_000
const mostADay = 30

/** Who works in the shop, who was asked to, and how many the plan has room for. */
export const teamOf = async ({ tx, now }: PlatformCtx, tenant: Tenant) => {
  const usage = await usageOf(tx, [tenant.id])
  return {
    colleagues: await colleaguesIn(tx, tenant.id),
    invitations: await openInvitations(tx, tenant.id),
    used: usage.find(({ kind }) => kind === 'employees')?.used ?? 0,
    limit: allowanceOf(tenant, 'employees', now).limit,
  }
}

interface Invited {
  phone: string
  name: string
  role: EmployeeRole
}

/** Asks a phone to work here; an earlier invitation of that phone is void. Its message follows by job. */
export const invite = async (
  ctx: PlatformCtx,
  tenant: Tenant,
  invited: Invited,
  pepper: string,
): Promise<string> => {
  const { phone, role } = invited
  const colleagues = await colleaguesIn(ctx.tx, tenant.id)
  if (colleagues.some((one) => one.phone === phone)) throw alreadyColleague()
  if ((await countInvited(ctx.tx, tenant.id)) >= mostADay) throw tooManyInvitations({ limit: mostADay })

  await revokeInvitationsOf(ctx, tenant.id, phone)
  const id = newId()
  await insertInvitation(ctx.tx, {
    id,
    tenantId: tenant.id,
    ...invited,
    tokenHash: tokenHashOf(pepper, id),
    invitedBy: ctx.actor.id!,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + 7 * days),
  })
  await ctx.tx.enqueue(invitationSent, { invitationId: id }, { id })
  await auditPlatform(ctx, { deed: 'team.invited', subject: id, tenantId: tenant.id, details: { role } })
  return id
}

/** The asked person comes in and takes one of the plan's places; throws `plan-limit-reached` when none is left. */
export const accept = async (
  ctx: PlatformCtx,
  token: string,
  merchant: { id: string; phone: string },
  tenantOf: (id: string) => Promise<Tenant | undefined>,
) => {
  const found = await findInvitation(ctx.tx, hashToken(token))
  if (!found) throw notFound()
  const { id, phone, role, tenantId } = found.invitation
  // The phone of an account was proven when it was made.
  if (phone !== merchant.phone) throw invitationForAnother()
  if (!(await acceptInvitation(ctx, id))) throw invitationClosed()

  const tenant = await tenantOf(tenantId)
  const isNew = await joinShop(ctx, { merchantId: merchant.id, tenantId, role })
  if (!isNew || !tenant) throw alreadyColleague()
  await takePlatformUsage(ctx.tx, tenantId, 'employees', 1, allowanceOf(tenant, 'employees', ctx.now))
  await auditPlatform(ctx, { deed: 'team.joined', subject: merchant.id, tenantId, details: { role } })
  return { shopId: tenantId }
}

export const giveRole = async (
  ctx: PlatformCtx,
  tenantId: string,
  merchantId: string,
  role: EmployeeRole,
): Promise<void> => {
  if (!(await changeRole(ctx.tx, tenantId, merchantId, role))) throw notFound()
  await merchantSessions(ctx.tx).endAll(merchantId)
  await auditPlatform(ctx, { deed: 'team.role', subject: merchantId, tenantId, details: { role } })
}

/** Ends somebody's place here, and their sessions; their account stays theirs. */
export const dismiss = async (ctx: PlatformCtx, tenantId: string, merchantId: string): Promise<void> => {
  if (!(await leaveShop(ctx.tx, tenantId, merchantId))) throw notFound()
  await merchantSessions(ctx.tx).endAll(merchantId)
  await givePlatformUsage(ctx.tx, tenantId, 'employees', 1)
  await auditPlatform(ctx, { deed: 'team.left', subject: merchantId, tenantId })
}

export const takeBack = async (ctx: PlatformCtx, tenantId: string, invitationId: string): Promise<void> => {
  if (!(await revokeInvitation(ctx, tenantId, invitationId))) throw notFound()
  await auditPlatform(ctx, { deed: 'team.uninvited', subject: invitationId, tenantId })
}
