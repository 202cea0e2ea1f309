export { auditPlatform } from './audit.ts'
export { createTenant } from './create-tenant.ts'
export { type Membership, findMembership, shopsOf } from './memberships.ts'
export { createMerchant, findMerchant } from './merchants.ts'
export { openShop } from './open-shop.ts'
export { changePassword, resetPassword } from './passwords.ts'
export { type Role, roleMay } from './permissions.ts'
export { type SignIn, signInMerchant, signInStaff } from './sign-in.ts'
export { createStaff, findStaff } from './staff.ts'
export {
  type Tenant,
  findTenant,
  findTenantBySlug,
  listLiveShops,
  listTenants,
  markProvisioned,
} from './tenants.ts'
