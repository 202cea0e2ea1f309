/** What a payment is called in WeChat. */
export const words = {
  description: (title: string, pieces: number) => (pieces > 1 ? `${title} 等${pieces}件` : title),
} as const
