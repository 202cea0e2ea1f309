/** What shipping says to people. */
export const words = {
  unreachable: '该地区暂不支持配送',
  free: '包邮',
  and: '；',
  freeReached: (from: string) => `已满 ${from} 元，包邮`,
  missing: (missing: string) => `再买 ${missing} 元包邮`,
  counted: { piece: '按件计费', weight: '按重量计费' },
} as const
