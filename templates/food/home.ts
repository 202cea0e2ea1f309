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
    share: { title: `${sampleShop}｜山里人吃的，寄给你`, image: samplePicture('hero-harvest-wide') },
  },
  blocks: [
    blockNode(searchBar, 'bsearch', {
      placeholder: '想吃点什么',
      showShop: true,
      hot: ['土蜂蜜', '新米', '花菇', '腊肉', '土鸡蛋'],
    }),
    blockNode(carousel, 'bhero', {
      ratio: 'photo',
      frame: 'inset',
      slides: [
        {
          picture: samplePicture('hero-harvest'),
          wide: samplePicture('hero-harvest-wide'),
          alt: '竹篮、土蜂蜜、花菇、板栗和苹果',
          eyebrow: '秋收',
          title: '山里熟了，寄给你',
          text: '新米、花菇、土蜂蜜',
          button: '去赶集',
          link: { kind: 'category', id: 'all' },
        },
        {
          picture: samplePicture('hero-kitchen'),
          wide: samplePicture('hero-kitchen-wide'),
          alt: '一锅热汤、一碗米饭和稻穗',
          eyebrow: '当季新米',
          title: '下单才碾的米',
          text: '黑土地一年一季',
          button: '尝尝',
          link: { kind: 'product', id: sampleProduct('new-rice') },
        },
      ],
    }),
    blockNode(notice, 'bnotice', {
      tone: 'accent',
      lead: '包邮',
      text: '全场满 99 元包邮，生鲜坏一赔二。',
      link: { kind: 'category', id: 'all' },
    }),
    blockNode(categoryNav, 'bcats', {
      source: {
        kind: 'manual',
        ids: ['honey', 'mushrooms', 'tea', 'grains', 'cured', 'snacks', 'fruit', 'vegetables'].map(
          sampleCategory,
        ),
      },
      shape: 'tile',
      columns: 4,
    }),
    blockNode(productGrid, 'bpick', {
      title: '掌柜推荐',
      subtitle: '老谭自己家也在吃的',
      layout: 'list',
      more: false,
      source: {
        kind: 'manual',
        ids: ['wild-honey', 'new-rice', 'smoked-bacon', 'green-tea'].map(sampleProduct),
      },
    }),
    blockNode(image, 'btea', {
      picture: samplePicture('tea-strip'),
      alt: '青瓷茶壶与一杯新茶',
      title: '雾里采的茶',
      text: '明前绿茶、古树晒红',
      ratio: 'strip',
      link: { kind: 'category', id: sampleCategory('tea') },
    }),
    blockNode(productGrid, 'bhot', {
      title: '大家都在买',
      subtitle: '每天现摘、现炒、现碾',
      source: { kind: 'category', categoryId: 'all', sort: 'sold', limit: 8 },
    }),
    blockNode(brandStory, 'bstory', {
      eyebrow: '我们是谁',
      title: '山里人吃的，寄给你',
      text: `${sampleShop}从秦岭脚下一个村口的集市开始。老谭炒茶，婶子们剪菇，孩子放学帮着贴标签。\n我们只卖自己也吃的：谁家种的、哪天采的、放了什么，都写在包装上。`,
      picture: samplePicture('story'),
      alt: '山脚下的小屋、树林和散养的鸡',
      points: [
        { title: '三十七户', text: '签了名字的合作农家' },
        { title: '批批检测', text: '农残报告扫码可看' },
        { title: '当天发货', text: '16 点前付款当天发' },
        { title: '坏一赔二', text: '破损变质拍照就赔' },
      ],
      button: '认识他们',
      link: { kind: 'page', slug: 'about' },
    }),
    blockNode(productGrid, 'bfruit', {
      title: '时令鲜果',
      subtitle: '树上熟，不催不打蜡',
      layout: 'scroll',
      source: { kind: 'category', categoryId: sampleCategory('fruit'), sort: 'newest', limit: 6 },
    }),
    blockNode(richText, 'bnotes', {
      look: 'card',
      html: '<h3>收货小贴士</h3><ul><li>生鲜请当面开箱，破损 24 小时内拍照发给客服。</li><li>蜂蜜结晶、腊肉出霜、苹果有锈斑，都是正常的。</li><li>新疆、西藏暂不发生鲜，干货照常。</li></ul>',
    }),
    blockNode(customerService, 'bservice', { hint: '怎么吃、怎么存，都可以问。' }),
    blockNode(tabBar, 'btabs', {}),
  ],
}

export const about: PageDoc = {
  schemaVersion: 2,
  page: { title: '认识我们', bg: 'bg' },
  blocks: [
    blockNode(brandStory, 'babout', {
      eyebrow: '秦岭脚下',
      title: '从村口的集市开始',
      text: '2019 年冬天，老谭的茶卖不出去，侄女小谭把它挂到网上，三天卖空。后来隔壁的蜂蜜、对门的花菇，也一起挂了上来。',
      picture: samplePicture('story'),
      alt: '山脚下的小屋、树林和散养的鸡',
    }),
    blockNode(richText, 'bhow', {
      look: 'card',
      html: '<h3>我们怎么挑</h3><ol><li>先住下：每一户都去过，至少住一晚。</li><li>再送检：每批农残、重金属、微生物三项检测。</li><li>自己吃：全家先吃一个月。</li></ol><h3>我们怎么付</h3><p>收货当天结清，高于当地收购价两成。坏年景不压价。</p>',
    }),
    blockNode(tabBar, 'btabs2', {}),
  ],
}
