/** What the cart says to people. */
export const words = {
  reasons: { unlisted: '已下架', soldOut: '已售罄' },
  left: (left: number) => `仅剩 ${left} 件`,
  cheaper: (by: string) => `比加入时降了 ¥${by}`,
  dearer: (by: string) => `比加入时涨了 ¥${by}`,
  and: '，',
} as const
