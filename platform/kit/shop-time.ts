/** The whole time in the shops' zone: `2026-11-22 18:05:09`. */
export const fullTime = (at: string | Date): string => parts.format(new Date(at)).replaceAll('/', '-')

const parts = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
