import type { words } from '../words.ts'

export type TenantFilter = keyof typeof words.tenants.filters

/** What the list can be about, in the order of its tabs. */
export const tenantFilters = [
  'live',
  'submitted',
  'trial',
  'lapsed',
  'unauthorized',
  'suspended',
  'closed',
] as const satisfies readonly TenantFilter[]
