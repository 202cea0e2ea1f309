export { type TenantDeed, auditPlatform, deedsBefore, tenantDeeds } from './audit.ts'
export { changeSlug, findMoved } from './change-slug.ts'
export { createTenant } from './create-tenant.ts'
export {
  type Invitation,
  acceptInvitation,
  countInvited,
  findInvitation,
  findOpenInvitation,
  insertInvitation,
  openInvitations,
  revokeInvitation,
  revokeInvitationsOf,
} from './invitations.ts'
export {
  type Colleague,
  type Membership,
  changeRole,
  colleaguesIn,
  findMembership,
  joinShop,
  leaveShop,
  shopsOf,
} from './memberships.ts'
export { createMerchant, findMerchant, namesOf } from './merchants.ts'
export { openShop } from './open-shop.ts'
export { addNote, notesOf } from './notes.ts'
export { changePassword, resetPassword } from './passwords.ts'
export { type EmployeeRole, type Role, permissionsOf, roleMay } from './permissions.ts'
export { readinessOf } from './readiness.ts'
export {
  type ReviewRound,
  decideReview,
  listReviews,
  reviewRoundsOf,
  submitReview,
  waitingReviews,
} from './reviews.ts'
export { resumeShop, suspendShop } from './service.ts'
export { type SignIn, signInMerchant, signInStaff } from './sign-in.ts'
export { createStaff, findStaff, staffNamesOf } from './staff.ts'
export {
  type Tenant,
  type TenantFilter,
  countTenants,
  findTenant,
  findTenantBySlug,
  listLiveShops,
  listTenants,
  markProvisioned,
  tenantFilters,
} from './tenants.ts'
