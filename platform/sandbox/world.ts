import { createHash } from 'node:crypto'

/** Who exists outside: fixed identities without secrets, the same on every machine. */
export interface World {
  component: { appid: string; name: string }
  accounts: readonly Account[]
  users: readonly User[]
  merchants: readonly Merchant[]
  sms: { sdkAppId: string; signNames: readonly string[]; templates: Readonly<Record<string, string>> }
}
export interface Account {
  appid: string
  /** The original id, `gh_…`. */
  userName: string
  nickName: string
  signature: string
  principal: string
  /** 0 subscription account, 2 service account. */
  serviceType: 0 | 2
  /** -1 not verified, 0 verified by WeChat. */
  verifyType: -1 | 0
  administrator: string
  /** Permission sets this account can grant at all. */
  sets: readonly number[]
  hue: number
}
export interface User {
  id: string
  name: string
  hue: number
  /** A visitor of the snapshot page, whose identity is virtual. */
  isSnapshot?: boolean
  /** Openids that are given instead of derived, by appid. */
  openids?: Readonly<Record<string, string>>
}
export interface Merchant {
  mchid: string
  name: string
  appids: readonly string[]
  /** Answers and notifications are signed with the WeChat Pay public key unless this is `certificate`; `both` is the switch-over. */
  verification: 'public-key' | 'certificate' | 'both'
  publicKeyId: string
}

const serviceSets = [1, 2, 3, 4, 7, 11, 15, 89]

export const demoWorld: World = {
  component: { appid: 'wx8f3c21d0a47be659', name: '万铺' },
  accounts: [
    {
      appid: 'wx1a52c07e94d3b861',
      userName: 'gh_5f2a7c10b9d1',
      nickName: '云裳集',
      administrator: '林晚',
      signature: '一年四季，穿得刚刚好。',
      principal: '杭州云裳集服饰有限公司',
      serviceType: 2,
      verifyType: 0,
      sets: serviceSets,
      hue: 340,
    },
    {
      appid: 'wx2b63d18fa5e4c972',
      userName: 'gh_8d41e6b3720c',
      nickName: '山野食集',
      administrator: '罗青山',
      signature: '从山里来的好味道。',
      principal: '丽水山野食集农业有限公司',
      serviceType: 2,
      verifyType: 0,
      sets: serviceSets,
      hue: 100,
    },
    {
      appid: 'wx3c74e290b6f5da83',
      userName: 'gh_c07b95f1e834',
      nickName: '拾光手作',
      administrator: '许微',
      signature: '慢慢做，慢慢用。',
      principal: '苏州拾光手作文化有限公司',
      serviceType: 2,
      verifyType: 0,
      sets: serviceSets,
      hue: 28,
    },
    {
      appid: 'wx5e96a4b2d817fca5',
      userName: 'gh_2f7bd9e50638',
      nickName: '朝花研',
      administrator: '林晚',
      signature: '成分写明白的护肤。',
      principal: '湖州朝花研化妆品有限公司',
      serviceType: 2,
      verifyType: 0,
      sets: serviceSets,
      hue: 350,
    },
    {
      appid: 'wx4d85f3a1c706eb94',
      userName: 'gh_1e6ac8d4f527',
      nickName: '城南小报',
      administrator: '何一鸣',
      signature: '城南旧事，每周一封。',
      principal: '个人',
      serviceType: 0,
      verifyType: -1,
      sets: [1, 2, 11, 15],
      hue: 210,
    },
  ],
  users: [
    { id: 'zhou', name: '周小满', hue: 150 },
    { id: 'chen', name: '陈屿', hue: 215 },
    { id: 'lin', name: '林晓棠', hue: 335 },
    { id: 'wang', name: '王大山', hue: 35 },
    { id: 'guest', name: '快照访客', hue: 260, isSnapshot: true },
  ],
  merchants: [
    {
      mchid: '1688800101',
      name: '杭州云裳集服饰有限公司',
      appids: ['wx1a52c07e94d3b861'],
      verification: 'public-key',
      publicKeyId: 'PUB_KEY_ID_0116888001012026112200000000000001',
    },
    {
      mchid: '1688800102',
      name: '丽水山野食集农业有限公司',
      appids: ['wx2b63d18fa5e4c972'],
      verification: 'certificate',
      publicKeyId: 'PUB_KEY_ID_0116888001022026112200000000000002',
    },
    {
      mchid: '1688800103',
      name: '苏州拾光手作文化有限公司',
      appids: ['wx3c74e290b6f5da83'],
      verification: 'both',
      publicKeyId: 'PUB_KEY_ID_0116888001032026112200000000000003',
    },
    {
      mchid: '1688800104',
      name: '湖州朝花研化妆品有限公司',
      appids: ['wx5e96a4b2d817fca5'],
      verification: 'public-key',
      publicKeyId: 'PUB_KEY_ID_0116888001042026112200000000000004',
    },
  ],
  sms: {
    sdkAppId: '1400888001',
    signNames: ['万铺'],
    templates: {
      '2000001': '您的验证码是 {1}，{2} 分钟内有效。如非本人操作，请忽略本短信。',
      '2000002': '您的订单 {1} 已发货，{2} 运单号 {3}。',
      '2000003': '邀请您一起管理店铺「{1}」，请打开 {2} 接受，7 天内有效。',
    },
  },
}

/** The openid of a user under an account: another one for each account, stable over restarts. */
export const openidOf = (user: User, appid: string): string =>
  user.openids?.[appid] ??
  `o${createHash('sha256').update(`${appid}:${user.id}`).digest('base64url').slice(0, 27)}`

export const accountOf = (world: World, appid: string) =>
  world.accounts.find((account) => account.appid === appid)
export const userOf = (world: World, id: string) => world.users.find((user) => user.id === id)
export const userByOpenid = (world: World, appid: string, openid: string) =>
  world.users.find((user) => openidOf(user, appid) === openid)
