import type { Context } from 'hono'
import type { PlatformCtx, PlatformTx } from '@wanpu/migrations'
import type { StaffEnv } from '../env.ts'

/** What a verb gets when the signed-in member of staff asks. */
export const byStaff = (
  { var: { staff, requestId } }: Context<StaffEnv>,
  tx: PlatformTx,
  now: Date,
): PlatformCtx => ({ tx, now, requestId, actor: { kind: 'staff', id: staff.id } })
