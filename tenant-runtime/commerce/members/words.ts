/** What members' rooms say to people. */
export const words = {
  regions: {
    /** China's statistics call the counties of 重庆 and those without a prefecture by their kind only. */
    outerCounties: '郊县',
    directCounties: '直辖县市',
  },
  signIn: {
    backToShop: '返回店铺',
    'sign-in-expired': { title: '登录已过期', text: '页面停留时间过长，请返回店铺重新进入。' },
    'sign-in-refused': { title: '未完成授权', text: '您没有同意微信授权，仍可返回店铺用手机号登录。' },
    'sign-in-foreign': { title: '无法登录', text: '授权来自另一个公众号，请从本店公众号重新进入。' },
    'snapshot-user': {
      title: '请使用完整服务',
      text: '当前是微信快照页。请点按页面底部的「使用完整服务」，再继续购物。',
    },
    'ticket-invalid': {
      title: '登录已失效',
      text: '登录凭证已使用、已过期，或来自另一个浏览器。请返回店铺重新进入。',
    },
    'wechat-missing': {
      title: '暂不支持微信登录',
      text: '本店还没有绑定公众号，您可以返回店铺用手机号登录。',
    },
  },
} as const
