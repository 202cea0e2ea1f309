import {
  blockNode,
  brandStory,
  carousel,
  categoryNav,
  customerService,
  image,
  notice,
  productGrid,
  richText,
  searchBar,
  tabBar,
} from '@wanpu/blocks'
import type { PageDoc } from '@wanpu/blocks'
import { sampleCategory, samplePicture, sampleProduct, sampleShop } from '../samples.ts'

export const home: PageDoc = {
  schemaVersion: 2,
  page: {
    title: sampleShop,
    bg: 'bg',
    share: { title: `${sampleShop}｜成分写明白的护肤`, image: samplePicture('hero-dresser-wide') },
  },
  blocks: [
    blockNode(searchBar, 'bsearch', {
      placeholder: '搜成分、搜功效',
      showShop: true,
      hot: ['玫瑰水乳', '口红', '换季面霜', '香薰'],
    }),
    blockNode(carousel, 'bhero', {
      ratio: 'tall',
      slides: [
        {
          picture: samplePicture('hero-dresser'),
          wide: samplePicture('hero-dresser-wide'),
          alt: '拱门前的玫瑰水乳、口红与玫瑰花',
          eyebrow: '新一季玫瑰',
          title: '成分，写明白',
          text: '每一样加了多少，都在瓶身上',
          button: '看护肤',
          link: { kind: 'category', id: sampleCategory('skincare') },
        },
        {
          picture: samplePicture('hero-lips'),
          wide: samplePicture('hero-lips-wide'),
          alt: '浆果、珊瑚、梅子三支口红',
          eyebrow: '丝绒哑光',
          title: '三支，够用一整年',
          text: '都按黄皮调过',
          button: '选色号',
          link: { kind: 'product', id: sampleProduct('velvet-lipstick') },
        },
      ],
    }),
    blockNode(notice, 'bnotice', { tone: 'accent', lead: '试用', text: '首单随箱三片小样，不适合整单退。' }),
    blockNode(categoryNav, 'bcats', { columns: 5 }),
    blockNode(productGrid, 'bbest', {
      title: '回购最多',
      subtitle: '空瓶三次以上的人选的',
      align: 'center',
      layout: 'scroll',
      source: {
        kind: 'manual',
        ids: ['velvet-lipstick', 'rose-lotion', 'lotus-cream', 'aloe-gel'].map(sampleProduct),
      },
    }),
    blockNode(productGrid, 'bskin', {
      title: '好好护肤',
      subtitle: '洗、补、修、护',
      source: { kind: 'category', categoryId: sampleCategory('skincare'), sort: 'sold', limit: 4 },
    }),
    blockNode(image, 'bscent', {
      picture: samplePicture('scent-strip'),
      alt: '香薰蜡烛、花束与橘子',
      title: '房间也要护一护',
      text: '雨后庭院、橘子树下',
      ratio: 'strip',
      link: { kind: 'category', id: sampleCategory('scent') },
    }),
    blockNode(productGrid, 'bmakeup', {
      title: '淡一点的妆',
      subtitle: '五分钟出门',
      source: { kind: 'category', categoryId: sampleCategory('makeup'), sort: 'newest', limit: 4 },
    }),
    blockNode(brandStory, 'bstory', {
      eyebrow: '我们是谁',
      title: '三个配方师的小工作室',
      text: `${sampleShop}在湖州的花田边上。白天看花，晚上做配方，做好了先给自己用二十八天。\n我们不写“秒变”，只写加了什么、加了多少、谁不该用。`,
      picture: samplePicture('story'),
      alt: '花田里的玫瑰、郁金香与试管',
      points: [
        { title: '全成分', text: '瓶身印到百分比' },
        { title: '二十八天', text: '上市前自己先用' },
        { title: '可追溯', text: '扫码看每批检验' },
        { title: '少一个瓶', text: '补充装便宜两成' },
      ],
      button: '认识我们',
      link: { kind: 'page', slug: 'about' },
    }),
    blockNode(customerService, 'bservice', { hint: '说说你的肤质，我们帮你挑。' }),
    blockNode(tabBar, 'btabs', {}),
  ],
}

export const about: PageDoc = {
  schemaVersion: 2,
  page: { title: '认识我们', bg: 'bg' },
  blocks: [
    blockNode(brandStory, 'babout', {
      eyebrow: '花田边上',
      title: '从一瓶玫瑰水开始',
      text: '2021 年春天，我们把第一锅玫瑰水分给邻居。第二年有人写信来问，还有没有。',
      picture: samplePicture('story'),
      alt: '花田里的玫瑰、郁金香与试管',
    }),
    blockNode(richText, 'bhow', {
      look: 'card',
      html: '<h3>我们怎么做</h3><ol><li>先定谁用，再定成分。</li><li>每个配方至少改十二稿。</li><li>第三方做斑贴与稳定性测试。</li></ol><h3>我们不做什么</h3><p>不加色素和香精去讨好鼻子，不拍看不清成分的广告。</p>',
    }),
    blockNode(tabBar, 'btabs2', {}),
  ],
}
