/** The menu that a shop's Official Account begins with. */
export const words = { menu: { home: '首页', mall: '商城', me: '我的' } } as const
