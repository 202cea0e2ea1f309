/** What the runtime itself says on a page. */
export const words = {
  preview: '预览',
  previewText: '仅供平台员工看店，只能浏览，不能下单。',
} as const
