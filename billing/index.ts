export { type Access, type StorefrontState, storefrontState } from './access.ts'
