import type { AuthorizerRow } from '@wanpu/wechat'

/** An Official Account as its merchant sees it. */
export const shownAccount = (account: AuthorizerRow) => ({
  appid: account.appid,
  state: account.state,
  name: account.nickName,
  picture: safely(account.headImage),
  owner: account.principalName,
  kind: kindOf(account),
  isVerified: account.verifyType !== unverified,
  permissionSets: account.permissionSets,
  authorizedAt: account.authorizedAt.toISOString(),
  unauthorizedAt: account.unauthorizedAt?.toISOString() ?? null,
})

const unverified = -1
const serviceAccount = 2

const kindOf = ({ profile, serviceType }: AuthorizerRow): 'program' | 'service' | 'subscription' => {
  if (profile['isMiniProgram'] === true) return 'program'
  return serviceType === serviceAccount ? 'service' : 'subscription'
}

// WeChat names its pictures by http, and serves them by https too.
const safely = (picture: string) =>
  picture.replace(/^http:(?=\/\/(wx\.qlogo\.cn|mmbiz\.qpic\.cn)\/)/, 'https:')
