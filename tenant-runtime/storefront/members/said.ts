/** What the pages about oneself say after they are loaded. */
export const said = {
  failed: '没有成功，请再试一次',
  offline: '网络断开了，请再试一次',
  phoneWrong: '请输入正确的 11 位手机号',
  codeWrong: '请输入 6 位验证码',
  sent: '验证码已发送',
  ask: '获取验证码',
  again: (seconds: number) => `${seconds} 秒后重发`,
  saved: '已保存',
  removed: '已删除',
  choose: '请选择',
  titles: { add: '新增收货地址', edit: '编辑收货地址' },
  fields: {
    name: '请填写收货人姓名',
    phone: '请填写正确的手机号',
    regionCode: '请选择省、市、区',
    detail: '请填写详细地址',
  } as Record<string, string>,
  byCode: {
    'phone-code-too-soon': '验证码刚刚发送过，请稍等一会儿',
    'phone-code-limit': '今天获取的次数太多了，请明天再试',
    'phone-code-wrong': '验证码不对或已过期，请检查',
    'invalid-input': '请检查填写的内容',
    'addresses-full': '最多保存 20 个地址，请先删除几个',
    'address-not-found': '地址已被删除',
    'member-changed': '账号刚刚更新，请再试一次',
  } as Record<string, string>,
} as const
