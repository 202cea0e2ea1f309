import { problemSentence } from '../../ui/problem-screen.tsx'
import { RequestProblem } from '../../ui/problem.ts'
import { words } from './words.ts'

/** Why WeChat and we did not get together, for a person, by the problem's code; undefined for an unknown one. */
export const failureOf = (code: string): { title: string; text: string } | undefined =>
  Object.hasOwn(words.failures, code) ? words.failures[code as keyof typeof words.failures] : undefined

/** The same in one sentence. */
export const wechatProblem = (error: unknown): string => {
  if (!(error instanceof RequestProblem)) return problemSentence(error)
  const known = failureOf(error.code)
  if (!known) return problemSentence(error)
  if (error.code !== 'wechat-refused') return `${known.title}。${known.text}`

  const errcode = String(error.details.errcode)
  const reason = (words.menuErrcodes as Record<string, string>)[errcode] ?? known.text
  return `${known.title}：${reason}（${words.errcode(errcode)}）`
}
