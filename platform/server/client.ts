import type { createPlatformApp } from './platform-app.ts'
import type { createStaffApp } from './staff-app.ts'

/** The routes of the root host's control plane, for `hc` of hono/client. */
export type PlatformApi = ReturnType<typeof createPlatformApp>
/** The routes of the staff host. */
export type StaffApi = ReturnType<typeof createStaffApp>
