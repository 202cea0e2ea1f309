/** Opening a shop: its name, its industry, and the wait until it is filled. */
export const words = {
  title: '开一家店',
  lead: '先取个名字、选个行业，之后都能改。',
  name: '店铺名称',
  nameHint: '例如 云裳集',
  nameHelp: '2 到 30 个字，会显示在店铺首页和公众号里。',
  nameWrong: '店铺名称是 2 到 30 个字',
  industry: '你主要卖什么',
  industryHelp: '行业决定一开始的模板、商品分类和示例商品。',
  industryNeeded: '请选一个行业',
  submit: '开店',
  back: '返回我的店铺',
  failures: {
    'too-many-trial-shops': '你已经有 3 家还没选套餐的店，请先为其中一家选好套餐。',
    'industry-unknown': '这个行业暂时不能选，请换一个。',
  },
  opening: {
    title: (shop: string) => `正在布置「${shop}」`,
    lead: '模板、分类和示例商品正在就位，大约一分钟。可以先离开，布置不会停。',
    progress: (done: number, all: number) => `已放好 ${Math.min(done, all)} / ${all} 张图片`,
    last: '图片放好了，正在摆商品和页面',
  },
} as const
