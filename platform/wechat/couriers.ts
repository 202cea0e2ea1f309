/** The couriers a merchant can choose from; `kuaidi100` is that service's code. */
export interface Courier {
  code: string
  name: string
  kuaidi100: string
  /** Tracks are shown only to who knows the last four digits of a phone. */
  needsPhone: boolean
}

const courier = (code: string, name: string, kuaidi100: string, needsPhone = false): Courier => ({
  code,
  name,
  kuaidi100,
  needsPhone,
})

export const couriers: readonly Courier[] = [
  courier('SF', '顺丰速运', 'shunfeng', true),
  courier('ZTO', '中通快递', 'zhongtong', true),
  courier('YTO', '圆通速递', 'yuantong'),
  courier('STO', '申通快递', 'shentong'),
  courier('YUNDA', '韵达快递', 'yunda'),
  courier('JTSD', '极兔速递', 'jtexpress'),
  courier('JD', '京东快递', 'jd'),
  courier('EMS', 'EMS', 'ems'),
  courier('YZPY', '邮政快递包裹', 'youzhengguonei'),
  courier('DBL', '德邦快递', 'debangkuaidi'),
  courier('HTKY', '百世快递', 'huitongkuaidi'),
  courier('TTKD', '天天快递', 'tiantian'),
  courier('ZJS', '宅急送', 'zhaijisong'),
  courier('KYSY', '跨越速运', 'kuayue'),
  courier('ANE', '安能物流', 'annengwuliu'),
  courier('DNWL', '丹鸟快递', 'danniao'),
]

export const findCourier = (code: string): Courier | undefined => couriers.find((one) => one.code === code)
