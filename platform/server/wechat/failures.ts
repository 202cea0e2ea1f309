import { problem } from '@wanpu/kit/problem'

export const authCodeVoid = problem('wechat-auth-code-void', 409, 'This authorization code is used or over')
export const accountMissing = problem(
  'wechat-account-missing',
  409,
  'No Official Account is authorized for this shop',
)
export const menuChanged = problem('wechat-menu-changed', 409, 'This menu was changed meanwhile')
export const menuNotGranted = problem('wechat-menu-not-granted', 409, 'The account did not grant us its menu')
