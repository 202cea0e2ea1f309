export interface Opening {
  shipFrom: { name: string; phone: string; regionCode: string; detail: string }
  /** What is said when the shop is handed in. */
  said: string
  /** What staff made of it; null while it waits. */
  review: Review | null
}
export interface Review {
  /** Why the first round was rejected, and what was said at the second. */
  rejection: { reason: { place: 'profile'; text: string }; answer: string } | null
  /** What staff noted. */
  note: string
}

/** What the demo's people are called and what they say. */
export const words = {
  merchant: '林晚',
  colleague: '陈默',
  staff: 'wanpu',
  icpNumber: '浙ICP备2026110022号-1',
  promises: {
    clothing: ['48 小时内发货', '满 299 元包邮', '七天无理由退换'],
    food: ['产地直发', '坏果包赔', '满 99 元包邮'],
    beauty: ['48 小时内发货', '正品保证', '满 129 元包邮'],
  },
  opening: {
    yunshang: {
      shipFrom: {
        name: '云裳集仓库',
        phone: '0571-88880001',
        regionCode: '330106',
        detail: '西园八路 11 号 3 幢',
      },
      said: '',
      review: {
        rejection: {
          reason: { place: 'profile', text: '店铺简介请写明主营商品。' },
          answer: '简介已补充主营女装，请再看一次。',
        },
        note: '杭州女装，原线下工作室转型，老板本人对接。',
      },
    },
    shanye: {
      shipFrom: {
        name: '山野食集',
        phone: '0578-2128800',
        regionCode: '331102',
        detail: '白云街道山根路 9 号',
      },
      said: '',
      review: { rejection: null, note: '农产品直发，旺季在十月到春节前。' },
    },
    zhaohua: {
      shipFrom: {
        name: '朝花研仓库',
        phone: '0572-26881128',
        regionCode: '330502',
        detail: '凤凰路 66 号 2 幢',
      },
      said: '首页和商品都准备好了，资质放在品牌故事里，麻烦审核，谢谢。',
      review: null,
    },
  } satisfies Record<string, Opening>,
  buyers: [
    { name: '沈知夏', detail: '肇嘉浜路 798 弄 6 号 1203 室', city: '上海市' },
    { name: '陆一鸣', detail: '文二西路 712 号西溪乐谷 3 幢 502', city: '杭州市' },
    { name: '何静姝', detail: '建国路 93 号万达广场 8 号楼 1706', city: '北京市' },
    { name: '欧阳牧', detail: '科技园南区高新南七道 12 号', city: '深圳市' },
    { name: '赵青禾', detail: '桐梓林北路 12 号 2 单元 801', city: '成都市' },
    { name: '顾言', detail: '中山北路 283 号 4 栋 305', city: '南京市' },
    { name: '孙小满', detail: '中南路 7 号中商广场 A 座 22 楼', city: '武汉市' },
    { name: '白露', detail: '小寨西路 26 号 1 幢 1404', city: '西安市' },
    { name: '林海潮', detail: '湖滨南路 388 号 15 楼', city: '厦门市' },
    { name: '周子衿', detail: '五一大道 456 号亚大时代 2109', city: '长沙市' },
    { name: '于洋', detail: '香港中路 10 号颐和国际 B 座', city: '青岛市' },
    { name: '江一凡', detail: '体育西路 191 号中石化大厦 B 塔', city: '广州市' },
  ],
  notes: ['', '', '请用纸箱包装，谢谢', '', '工作日白天送到公司前台', '', '', '送人的，麻烦不要放小票'],
}
