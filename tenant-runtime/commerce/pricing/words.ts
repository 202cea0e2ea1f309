export const words = {
  notApplied: {
    activity: '没有可用的活动价',
    discount: '没有可用的限时折扣或会员价',
    threshold: '没有可用的满减活动',
    coupon: '没有使用优惠券',
    points: '没有使用积分',
    balance: '没有使用余额',
  },
  freightUnknown: '选择收货地址后计算运费',
} as const
