/** What a shop's tenant row says about who may see it. */
export interface Access {
  review: string
  service: string
  accessUntil: Date | null
  firstLiveAt: Date | null
}

/** `live` is open to everybody, `resting` shows 店铺休息中, `unseen` is as if there were no such shop. */
export type StorefrontState = 'live' | 'resting' | 'unseen'

/** Live when approved, open and paid for; what was live before rests until it is so again, unless closed for good. */
export const storefrontState = (
  { review, service, accessUntil, firstLiveAt }: Access,
  now: Date,
): StorefrontState => {
  if (service === 'closed') return 'unseen'
  if (review === 'approved' && service === 'open' && accessUntil && now < accessUntil) return 'live'
  return firstLiveAt ? 'resting' : 'unseen'
}
