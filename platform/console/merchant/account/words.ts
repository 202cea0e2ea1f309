/** Changing one's own password. */
export const words = {
  title: '修改密码',
  lead: '修改后，其他设备上的登录会立即失效。',
  current: '当前密码',
  currentNeeded: '请填写当前密码',
  next: '新密码',
  nextHint: '至少 8 位',
  nextShort: '新密码至少 8 位',
  submit: '修改密码',
  done: '密码已修改',
  failures: {
    'password-wrong': '当前密码不对。',
    'sign-in-too-often': '尝试次数太多，请稍后再试。',
  },
} as const
