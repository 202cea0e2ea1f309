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
    share: { title: `${sampleShop}｜参数说人话`, image: samplePicture('hero-workbench-wide') },
  },
  blocks: [
    blockNode(searchBar, 'bsearch', {
      placeholder: '搜型号、搜用途',
      showShop: true,
      shape: 'square',
      hot: ['降噪耳机', '充电器', '机械键盘', '相机'],
    }),
    blockNode(carousel, 'bhero', {
      ratio: 'photo',
      slides: [
        {
          picture: samplePicture('hero-workbench'),
          wide: samplePicture('hero-workbench-wide'),
          alt: '笔记本电脑、头戴耳机与鼠标',
          eyebrow: '书桌升级',
          title: '参数，说人话',
          text: '每一件都先用够三十天',
          button: '看外设',
          link: { kind: 'category', id: sampleCategory('desk') },
        },
        {
          picture: samplePicture('hero-outdoors'),
          wide: samplePicture('hero-outdoors-wide'),
          alt: '相机、运动手表与手电',
          eyebrow: '出门装备',
          title: '带得动，才会带',
          text: '相机、手表、应急灯',
          button: '去看看',
          link: { kind: 'product', id: sampleProduct('film-camera') },
        },
      ],
    }),
    blockNode(categoryNav, 'bcats', { shape: 'tile', columns: 3 }),
    blockNode(notice, 'bnotice', {
      tone: 'accent',
      lead: '联保',
      text: '15 天故障换新，整机一年质保，顺丰包邮。',
    }),
    blockNode(productGrid, 'bhot', {
      title: '卖得最好',
      subtitle: '按近三十天销量',
      source: { kind: 'category', categoryId: 'all', sort: 'sold', limit: 6 },
    }),
    blockNode(image, 'bhome', {
      picture: samplePicture('home-strip'),
      alt: '灯泡、闹钟与绿植',
      title: '让房间自己调灯',
      text: '换上就会，不改线',
      ratio: 'strip',
      link: { kind: 'category', id: sampleCategory('home') },
    }),
    blockNode(productGrid, 'bpick', {
      title: '编辑用了不退的',
      subtitle: '一人只许推荐一件',
      layout: 'list',
      more: false,
      source: {
        kind: 'manual',
        ids: ['quiet-headphones', 'gan-charger', 'low-keyboard', 'fit-watch'].map(sampleProduct),
      },
    }),
    blockNode(productGrid, 'bsound', {
      title: '听得见的差别',
      layout: 'scroll',
      source: { kind: 'category', categoryId: sampleCategory('audio'), sort: 'newest', limit: 6 },
    }),
    blockNode(brandStory, 'bstory', {
      eyebrow: '我们是谁',
      title: '一间修电脑起家的小店',
      text: `${sampleShop}从深圳一间二十平的维修铺开始。拆过的东西多了，就知道哪里会坏。\n上架之前，我们先拆一台，再用三十天，最后才写详情页。`,
      picture: samplePicture('story'),
      alt: '工作台上的电脑、零件与耳机',
      points: [
        { title: '先拆一台', text: '内部照片都在详情里' },
        { title: '用三十天', text: '缺点也写上' },
        { title: '当天发货', text: '18 点前付款' },
        { title: '换新 15 天', text: '凭订单号就行' },
      ],
      button: '认识我们',
      link: { kind: 'page', slug: 'about' },
    }),
    blockNode(customerService, 'bservice', { hint: '不知道选哪款？说说你怎么用。' }),
    blockNode(tabBar, 'btabs', {}),
  ],
}

export const about: PageDoc = {
  schemaVersion: 2,
  page: { title: '认识我们', bg: 'bg' },
  blocks: [
    blockNode(brandStory, 'babout', {
      eyebrow: '维修铺里',
      title: '从一把螺丝刀开始',
      text: '2016 年，阿极在华强北修电脑。客人问得最多的不是怎么修，是下次买哪个不会坏。',
      picture: samplePicture('story'),
      alt: '工作台上的电脑、零件与耳机',
    }),
    blockNode(richText, 'bhow', {
      look: 'card',
      html: '<h3>我们怎么选</h3><ol><li>拆开看用料和散热。</li><li>三个人各用三十天。</li><li>写下一条缺点，才能上架。</li></ol><h3>我们怎么修</h3><p>过了质保也修，只收零件钱。寄来之前先问，能自己换的我们教你。</p>',
    }),
    blockNode(tabBar, 'btabs2', {}),
  ],
}
