import { yuan } from '@wanpu/kit/money'

/** What the shelves say. */
export const words = {
  product: {
    from: '起',
    sold: (count: number) => `已售 ${count < 10_000 ? count : `${Math.floor(count / 1000) / 10}万`}`,
    was: '原价',
    choose: '选择',
    chosen: '已选',
    quantity: '数量',
    details: '商品详情',
    noDetails: '商家还没有写详情，可以先联系客服了解。',
    related: '看了又看',
    soldOut: '已售罄',
    pictures: '商品图片',
    picture: (at: number, of: number) => `第 ${at} 张，共 ${of} 张`,
    counter: (of: number) => `1/${of}`,
    promises: '服务说明',
  },
  bar: { add: '加入购物车', buy: '立即购买', service: '客服', cart: '购物车', home: '首页' },
  sheet: {
    title: '选择规格',
    pick: (names: readonly string[]) => `请选择 ${names.join(' ')}`,
    plenty: '库存充足',
    left: (left: number) => `库存 ${left} 件`,
    less: '减少数量',
    more: '增加数量',
  },
  sorts: { label: '排序', sold: '销量', newest: '新品', price: '价格', up: '从低到高', down: '从高到低' },
  list: {
    all: '全部商品',
    allOf: '全部',
    more: '加载更多',
    end: '没有更多了',
    categories: '分类',
    empty: {
      title: '这里还没有商品',
      text: '换个分类看看，或者搜一搜。',
      ways: { home: '回首页', all: '全部商品' },
    },
  },
  categories: { title: '全部分类', all: '全部', empty: '还没有分类' },
  search: {
    title: '搜索',
    placeholder: '搜索商品',
    submit: '搜索',
    result: (q: string) => `“${q}”的搜索结果`,
    hot: '热门分类',
    popular: '大家都在买',
    none: (q: string) => ({ title: `没有找到“${q}”`, text: '换个更短的词试试，比如只搜品类名。' }),
  },
  description: (title: string, priceFen: number) => `${title}，¥${yuan(priceFen)}`,
} as const
