/** Words that several of the merchant's screens share. */
export const words = {
  plans: { basic: '基础版', pro: '专业版', flagship: '旗舰版' },
  noPlan: '试用',
  storefront: { live: '营业中', resting: '休息中', unseen: '未上线' },
  roles: { owner: '店主', admin: '管理员', operator: '运营', support: '客服' },
} as const

/** 基础版 for `basic@2026-11`. */
export const planName = (plan: string | null): string => {
  if (!plan) return words.noPlan
  const name = plan.split('@', 1)[0] ?? ''
  return (words.plans as Record<string, string>)[name] ?? name
}
