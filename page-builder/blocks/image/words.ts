export const words = {
  name: '图片',
  keywords: ['图片', '广告', '海报'],
  fields: { frame: '边距', caption: '图下文字', ratio: '比例' },
  frames: { full: '通栏', inset: '留边' },
  presets: { full: '通栏图片', inset: '留边图片' },
} as const
