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
    share: { title: `${sampleShop}｜把日子穿得好看`, image: samplePicture('hero-spring-wide') },
  },
  blocks: [
    blockNode(searchBar, 'bsearch', { placeholder: '搜连衣裙、大衣', showShop: true, shape: 'square' }),
    blockNode(carousel, 'bhero', {
      ratio: 'tall',
      slides: [
        {
          picture: samplePicture('hero-spring'),
          wide: samplePicture('hero-spring-wide'),
          alt: '酒红色连衣裙、焦糖手提包与细跟单鞋',
          eyebrow: '2026 秋冬新季',
          title: '把日子，穿得好看',
          text: '醋酸、羊毛、真丝，从衣橱到街头',
          button: '看新品',
          link: { kind: 'category', id: sampleCategory('dresses') },
        },
        {
          picture: samplePicture('hero-autumn'),
          wide: samplePicture('hero-autumn-wide'),
          alt: '焦糖色双面呢大衣与黑色踝靴',
          eyebrow: '手工双面呢',
          title: '一件大衣，三天手工',
          text: '轻到 1.1 kg，暖过两件毛衣',
          button: '去看看',
          link: { kind: 'product', id: sampleProduct('wool-coat') },
        },
      ],
    }),
    blockNode(notice, 'bnotice', {
      lead: '',
      text: '满 299 元包邮，签收 7 天内可退换',
    }),
    blockNode(categoryNav, 'bcats', { columns: 5 }),
    blockNode(productGrid, 'bnew', {
      title: '本周上新',
      subtitle: '每周三早十点，十件以内',
      align: 'center',
      layout: 'scroll',
      look: 'bare',
      more: false,
      showSold: false,
      source: { kind: 'category', categoryId: 'all', sort: 'newest', limit: 8 },
    }),
    blockNode(image, 'bdenim', {
      picture: samplePicture('denim-strip'),
      alt: '牛仔裤、白 T 恤与运动鞋',
      ratio: 'strip',
      link: { kind: 'category', id: sampleCategory('bottoms') },
      title: '周末三件套',
      text: '直筒牛仔、重磅白 T、软底鞋',
    }),
    blockNode(productGrid, 'bhot', {
      title: '她们都在回购',
      subtitle: '近三十天买得最多的',
      align: 'center',
      look: 'bare',
      source: { kind: 'category', categoryId: 'all', sort: 'sold', limit: 8 },
    }),
    blockNode(productGrid, 'bshoes', {
      title: '好走的鞋',
      subtitle: '试穿满一百公里才上架',
      align: 'center',
      look: 'bare',
      source: { kind: 'category', categoryId: sampleCategory('shoes'), sort: 'sold', limit: 4 },
    }),
    blockNode(brandStory, 'bstory', {
      eyebrow: '关于我们',
      title: '十二个人，一间工作室',
      text: '2016 年，我们在杭州武林路租下一间四十平米的工作室，只想做自己愿意穿的衣服。\n今天仍是十二个人：三位版师，五位样衣师傅，一只叫芝麻的猫。每一款都由我们自己先穿两周，再决定要不要卖给你。',
      picture: samplePicture('story'),
      alt: '工作室的线轴、毛线、剪刀和绿植',
      points: [
        { title: '自己的版', text: '每款至少打版六次' },
        { title: '看得见的料', text: '成分、克重、产地都写明' },
        { title: '小批量', text: '一款不超过三百件' },
        { title: '七天退换', text: '试穿不满意就寄回来' },
      ],
      button: '读完整的故事',
      link: { kind: 'page', slug: 'about' },
      layout: 'center',
    }),
    blockNode(customerService, 'bservice', { hint: '尺码拿不准？把身高体重告诉我们。' }),
    blockNode(tabBar, 'btabs', {}),
  ],
}

export const about: PageDoc = {
  schemaVersion: 2,
  page: { title: '关于我们', bg: 'card' },
  blocks: [
    blockNode(brandStory, 'babout', {
      eyebrow: '自 2016 年',
      title: '我们想做的衣服',
      text: '不赶潮流，也不刻意复古。我们挑贴着皮肤舒服的料，打穿得住三年的版，用看得见的价格卖给你。',
      picture: samplePicture('story'),
      alt: '工作室的线轴、毛线、剪刀和绿植',
      layout: 'center',
    }),
    blockNode(richText, 'bpromise', {
      html: '<h3>选料</h3><p>每一批料先做缩水、色牢度和起球测试，检测报告贴在商品详情里。羊毛来自澳洲，长绒棉来自新疆，亚麻来自法国诺曼底。</p><h3>打版</h3><p>版师先做坯布，模特试穿，再改。改到第六次还不满意，这一款就不做了。</p><h3>生产</h3><p>一款三百件以内，在萧山两家合作十年的小厂完成。卖完要不要再做，看你们的留言。</p><h3>售后</h3><p>签收 7 天内可退换。扣子掉了、拉链坏了，寄回来，我们终身免费修。</p>',
    }),
    blockNode(tabBar, 'btabs2', {}),
  ],
}
