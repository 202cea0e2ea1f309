/** What a reason can be about, in the order that merchants see it. */
export const reasonPlaces = [
  'profile',
  'decoration',
  'products',
  'wechat',
  'payment',
  'shipping',
  'plan',
  'other',
] as const
