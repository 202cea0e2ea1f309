export { auditPlatform } from './audit.ts'
export {
  accountTaken,
  phoneTaken,
  signInRefused,
  signInTooOften,
  slugTaken,
  slugUnacceptable,
} from './failures.ts'
export { type Membership, findMembership, shopsOf } from './memberships.ts'
export { createMerchant, findMerchant, findMerchantByPhone } from './merchants.ts'
export { type Role, roleMay } from './permissions.ts'
export { type SignIn, signInMerchant, signInStaff } from './sign-in.ts'
export { isSlug } from './slug.ts'
export { createStaff, findStaff } from './staff.ts'
export { type Tenant, createTenant, findTenantBySlug, listTenants } from './tenants.ts'
