export const words = {
  name: '公告',
  keywords: ['通知', '公告', '消息'],
  fields: { text: '公告内容', tone: '颜色', lead: '前缀' },
  tones: { plain: '素色', accent: '主题色' },
  text: '满 99 元包邮，每天 16 点前付款当日发出。',
  lead: '公告',
  presets: { plain: '素色公告', accent: '醒目公告' },
} as const
