import { hc } from 'hono/client'
import type { StaffApi } from '@wanpu/platform-server/client'

export const staffApi = hc<StaffApi>(location.origin).api.staff
