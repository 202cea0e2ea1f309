/** Choosing a shop. */
export const words = {
  title: '选择店铺',
  lead: '你在这些店铺里有席位。',
  none: '还没有店铺',
  noneText: '开一家自己的店，或者请店主邀请你加入。',
  open: '开一家新店',
  signOut: '换个账号',
} as const
