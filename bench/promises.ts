/** What is promised of one figure; `isJudged` is false for absolute rates and times, which depend on the machine. */
export interface Goal {
  promise: string
  goal: number
  better: 'higher' | 'lower'
  unit: string
  isJudged: boolean
}

const ratio = (promise: string, goal: number): Goal => ({
  promise,
  goal,
  better: 'higher',
  unit: 'ratio',
  isJudged: true,
})
const atMost = (promise: string, goal: number, unit: string): Goal => ({
  promise,
  goal,
  better: 'lower',
  unit,
  isJudged: true,
})
const timed = (promise: string, goal: number, unit: string): Goal => ({
  promise,
  goal,
  better: unit.endsWith('/s') ? 'higher' : 'lower',
  unit,
  isJudged: false,
})

/** Every promise of speed that is measured here, with its figures in order. */
export const promises = {
  'page-cached': [
    ratio('cached shop page, requests per CPU second, against the same Hono serving a fixed body', 0.85),
  ],
  'page-queries': [
    atMost('queries of an uncached page of 12 blocks', 4, 'queries'),
    atMost('queries of an uncached page of 50 blocks', 6, 'queries'),
  ],
  'page-tenants': [ratio('uncached pages with 1,000 shops in the database against 10', 0.9)],
  'page-product': [
    timed('uncached product pages', 1_000, 'pages/s'),
    timed('uncached product page, p99 at 32 connections', 100, 'ms'),
    timed('cached product page, p99 at 32 connections', 15, 'ms'),
  ],
  'page-bytes': [
    atMost('product page as sent: HTML, CSS and JS, compressed', 25, 'kB'),
    atMost('client JS of home and product together, compressed', 3, 'kB'),
    atMost('client JS of cart and checkout together, compressed', 15, 'kB'),
  ],
  'page-phone': [
    timed('product page, slow 4G, CPU ÷ 4: largest paint', 1.2, 's'),
    timed('product page, slow 4G, CPU ÷ 4: first paint', 0.9, 's'),
    timed('product page, slow 4G, CPU ÷ 4: blocking', 100, 'ms'),
    atMost('product page, slow 4G, CPU ÷ 4: layout shifts', 0, 'score'),
  ],
  'order-place': [ratio('placed orders a second, 16 at once, against the same statements sent by hand', 0.5)],
  'order-flow': [
    timed('whole checkouts, cart to placed order, 16 at once', 100, 'checkouts/s'),
    atMost('checkouts that failed', 0, 'errors'),
  ],
  rls: [ratio('hottest reads against the same queries without row security', 0.75)],
  memory: [atMost('web process when idle', 150, 'MiB'), atMost('web process after load', 300, 'MiB')],
  start: [timed('first page after the web process starts', 1, 's'), timed('npm start again', 10, 's')],
  builder: [
    timed('page of 200 blocks in the editor: from a key to its frame, p95', 32, 'ms'),
    timed('page of 200 blocks opened in the editor', 500, 'ms'),
    atMost("the editor's own code before rich text, gzipped", 450, 'kB'),
  ],
  publish: [timed('from publishing to every web process showing it', 2, 's')],
} as const satisfies Record<string, readonly Goal[]>

export type PromiseId = keyof typeof promises
