import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { auditPlatform, signInStaff } from '@wanpu/accounts'
import { sessionCookie, staffSessions } from '@wanpu/sessions'
import type { StaffEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { staffSignIn } from './inputs.ts'

/** Staff signing in, who I am, signing out. */
export const staffSessionRoutes = ({ db, staffUrl, pepper }: PlatformServices) => {
  const cookie = sessionCookie('staff', staffUrl)

  return new Hono<StaffEnv>()
    .post('/', may('anyone'), validate('json', staffSignIn), async (c) => {
      const { name, password } = c.req.valid('json')
      const { ip, requestId } = c.var
      const door = { inPlatform: db.inPlatform, pepper }
      const { token, account } = await signInStaff(door, {
        account: name,
        password,
        ip,
        requestId,
        before: cookie.read(c),
      })

      cookie.write(c, token)
      return c.json({ staff: account }, 201)
    })
    .get('/', may('staff.session'), (c) => c.json({ staff: c.var.staff }))
    .delete('/', may('staff.session'), async (c) => {
      const { staff, requestId } = c.var
      await db.inPlatform(async (tx, now) => {
        await staffSessions(tx).end(cookie.read(c))
        await auditPlatform(
          { tx, now, requestId, actor: { kind: 'staff', id: staff.id } },
          { deed: 'session.ended' },
        )
      })
      cookie.clear(c)
      return c.body(null, 204)
    })
}
