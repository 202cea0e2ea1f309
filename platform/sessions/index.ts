export {
  type AccountSession,
  type AccountSessions,
  merchantSessions,
  staffSessions,
} from './account-sessions.ts'
export { type ShopperSession, type ShopperSessions, shopperSessions } from './shopper-sessions.ts'
export { type Realm, type SessionCookie, sessionCookie } from './cookie.ts'
export { hashPassword, verifyPassword } from './password.ts'
export { type CodeRequest, type PhoneCodes, merchantCodes, shopperCodes } from './codes/flows.ts'
export { phoneNumber } from './phone.ts'
export {
  type SendCode,
  type SendInvitation,
  type SmsSettings,
  createSendCode,
  createSendInvitation,
} from './sms.ts'
