/** What every page of the consoles says. */
export const words = {
  brand: '万铺',
  time: {
    justNow: '刚刚',
    minutesAgo: (minutes: number) => `${minutes} 分钟前`,
    hoursAgo: (hours: number) => `${hours} 小时前`,
    minutes: (minutes: number) => `${minutes} 分钟`,
    hours: (hours: number, minutes: number) =>
      minutes === 0 ? `${hours} 小时` : `${hours} 小时 ${minutes} 分`,
    over: '已到期',
  },
  frame: {
    openNavigation: '打开导航',
    navigation: '主导航',
    skip: '跳到正文',
    account: '账号',
    signOut: '退出登录',
    mode: '外观',
    modes: { system: '跟随系统', light: '浅色', dark: '深色' },
  },
  list: {
    export: '导出',
    more: '加载更多',
    loading: '正在加载',
    whole: (rows: number) => `共 ${rows} 条`,
    refresh: '刷新',
    search: '搜索',
    clear: '清除条件',
    actions: '操作',
    moreActions: '更多操作',
    selected: (rows: number) => `已选 ${rows} 项`,
    unselect: '取消选择',
  },
  copy: { copy: '复制', copied: '已复制', failed: '没能复制，请手动选择' },
  unsaved: {
    named: (what: string) => `「${what}」`,
    stay: '留下继续编辑',
    ways: {
      leave: {
        title: '有未保存的修改',
        text: (what: string) => `${what}的修改还没有保存，离开后会丢失。`,
        deed: '放弃修改并离开',
      },
      close: {
        title: '有未保存的修改',
        text: (what: string) => `${what}的修改还没有保存，关闭后会丢失。`,
        deed: '放弃修改并关闭',
      },
      signOut: {
        title: '有未保存的修改',
        text: (what: string) => `${what}的修改还没有保存，退出登录后会丢失。`,
        deed: '放弃修改并退出',
      },
      signIn: {
        title: '登录已失效',
        text: (what: string) => `${what}的修改还没有保存。可以先在另一个窗口登录，再回到这里保存。`,
        deed: '放弃修改并重新登录',
      },
    },
  },
  cancel: '取消',
  close: '关闭',
  noPicture: '无图',
  problem: {
    retry: '重试',
    home: '返回首页',
    reload: '刷新页面',
    safe: '已保存的数据不受影响。',
    request: (code: string) => `错误代码：${code}`,
    titles: {
      offline: '连不上服务器',
      unreadable: '服务器的回答读不懂',
      internal: '服务器出了点问题',
      unavailable: '服务暂时不可用',
      busy: '店铺现在太忙了',
      unauthenticated: '请先登录',
      forbidden: '你没有这项权限',
      'not-found': '没有找到这个页面',
      'order-not-found': '没有找到这笔订单',
      'product-not-found': '没有找到这件商品',
      'payment-not-found': '没有找到这笔收款',
      'too-many-requests': '操作太频繁了',
      'foreign-origin': '请求来源不对',
      'invalid-input': '有内容填写不对',
      'order-not-shippable': '这笔订单现在不能发货',
      'order-not-closable': '这笔订单现在不能关闭',
      'courier-unknown': '不支持这家快递公司',
      'waybill-used': '这个运单号已经录入过了',
      'lines-not-shippable': '有商品已经发过货了',
      'stock-promised': '库存不能少于待付款订单已占用的数量',
      'sku-not-found': '没有找到这个规格',
      'parked-resolved': '这笔收款已经被处理过了',
      'plan-limit-reached': '套餐的额度已用满',
      'provider-unavailable': '对方的服务暂时没有应答',
      'billing-is-off': '这里暂时不能购买套餐',
      'already-subscribed': '店铺已有套餐',
      'subscription-unfit': '套餐现在的状态不能这样做',
      'plan-unchanged': '店铺用的就是这个版本',
      'lemon-refused': '收款方没有接受这次操作',
    },
    unknown: '出了点意外',
    advice: {
      offline: '请检查网络后重试。',
      unavailable: '通常几秒后恢复，请稍后重试。',
      busy: '请稍等几秒再试。',
      internal: '请重试一次；仍然不行，请把错误代码告诉我们。',
      unreadable: '请重试一次；仍然不行，请把错误代码告诉我们。',
      unauthenticated: '登录后会回到这里。',
      forbidden: '需要的话，请店铺管理员为你开通。',
      'not-found': '它可能已被移走，或者你没有进入的权限。',
      'order-not-found': '它可能属于另一家店铺。',
      'product-not-found': '它可能已被删除，或属于另一家店铺。',
      'too-many-requests': '请稍等片刻再试。',
      'plan-limit-reached': '已有的都保留；升级套餐后可以继续新增。',
      'provider-unavailable': '没有产生扣款或更改，请稍后再试。',
      'billing-is-off': '请稍后再试，或联系平台客服。',
      'already-subscribed': '刷新页面后可以直接升级或更换版本。',
      'subscription-unfit': '刷新页面看看最新状态。',
      'lemon-refused': '没有产生扣款，请稍后再试。',
    },
    anything: '请重试一次；仍然不行，请把错误代码告诉我们。',
  },
} as const

/** What happened, for a person, by a problem's code. */
export const problemTitle = (code: string): string =>
  (words.problem.titles as Record<string, string>)[code] ?? words.problem.unknown

/** What to do about it; nothing for what its title explains already. */
export const problemAdvice = (code: string): string => {
  const known = (words.problem.advice as Record<string, string>)[code]
  if (known !== undefined) return known
  return Object.hasOwn(words.problem.titles, code) ? '' : words.problem.anything
}
