import autocannon from 'autocannon'
import { answerQuestions } from './child.ts'

/** One page to ask for. */
export interface Target {
  host: string
  path: string
}
/** Some seconds of load on a port of this machine. */
export interface Loading {
  port: number
  targets: readonly Target[]
  connections: number
  seconds: number
  /** An answer with fewer bytes than this, head and body, is a wrong one. */
  leastBytes: number
}
export interface Loaded {
  requests: number
  perSecond: number
  /** ms */
  p50: number
  p99: number
}

/** What a phone's browser sends with each page. */
export const browserHeaders = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'zh-CN,zh;q=0.9',
  'user-agent':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
}

const load = async ({ port, targets, connections, seconds, leastBytes }: Loading): Promise<Loaded> => {
  const times: number[] = []
  const wrong = new Map<string, number>()
  const began = performance.now()
  const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>()
  const running = autocannon(
    {
      url: `http://127.0.0.1:${port}`,
      connections,
      duration: seconds,
      setupClient: (client) => client.setRequests(shuffled(targets).map(requestFor)),
    },
    (error: unknown, result) => (error ? reject(error) : resolve(result)),
  )
  running.on('response', (_client, status, bytes, time) => {
    times.push(time)
    if (status === 200 && bytes >= leastBytes) return
    const what = `${status} with ${bytes} bytes`
    wrong.set(what, (wrong.get(what) ?? 0) + 1)
  })
  const result = await promise
  const lasted = (performance.now() - began) / 1000
  if (wrong.size > 0 || result.errors > 0 || times.length === 0)
    throw new Error(
      `answers were wrong: ${JSON.stringify({ ...Object.fromEntries(wrong), errors: result.errors })}`,
    )

  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { requests: times.length, perSecond: times.length / lasted, p50: at(0.5), p99: at(0.99) }
}

const requestFor = ({ host, path }: Target) => ({
  method: 'GET' as const,
  path,
  headers: { ...browserHeaders, host },
})

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)

if (import.meta.main) answerQuestions(load)
