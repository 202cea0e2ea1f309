/** The door of the merchant's console. */
export const words = {
  title: '商家登录',
  lead: '使用开店时的手机号登录商家后台。',
  promise: '把公众号变成一家店',
  points: ['订单进来，第一时间知道', '库存、发货、物流一处管好', '货款直接进你自己的微信支付账户'],
  account: '手机号',
  accountHint: '11 位手机号',
  accountNeeded: '请填写手机号',
  accountWrong: '手机号应是 11 位数字',
  password: '密码',
  passwordNeeded: '请填写密码',
  submit: '登录',
  signUp: '免费注册',
  forgotten: '忘记密码',
  failures: {
    'sign-in-refused': '手机号或密码不对。',
    'sign-in-too-often': '尝试次数太多，请稍后再试。',
    'invalid-input': '手机号或密码的格式不对。',
  },
} as const
