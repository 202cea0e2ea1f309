import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildChanged } from '@wanpu/launch/supervise/build'
import { measureBuilder } from './builder.ts'
import { type Ground, openGround } from './ground/ground.ts'
import { measureMemory } from './memory.ts'
import { measureOrderFlow } from './order-flow.ts'
import { measureOrderPlace } from './order-place.ts'
import { measurePageBytes } from './page-bytes.ts'
import { measurePageCached } from './page-cached.ts'
import { measurePagePhone } from './page-phone.ts'
import { measurePageProduct } from './page-product.ts'
import { measurePageQueries } from './page-queries.ts'
import { measurePageTenants } from './page-tenants.ts'
import { type Goal, type PromiseId, promises } from './promises.ts'
import { measurePublish } from './publish.ts'
import { measureRowSecurity } from './rls.ts'
import { measureStart } from './start.ts'

/** Answers the figures of one promise in their order; throws when what was measured was not the right answer. */
type Measure = (ground: Ground) => Promise<number[]>

const measures: Record<PromiseId, Measure> = {
  'page-cached': measurePageCached,
  'page-queries': measurePageQueries,
  'page-tenants': measurePageTenants,
  'page-product': measurePageProduct,
  'page-bytes': measurePageBytes,
  'page-phone': measurePagePhone,
  'order-place': measureOrderPlace,
  'order-flow': measureOrderFlow,
  rls: measureRowSecurity,
  memory: measureMemory,
  start: measureStart,
  builder: measureBuilder,
  publish: measurePublish,
}
const manyShops = 1_000

const readArguments = () => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
  })
  const ids = Object.keys(promises) as PromiseId[]
  const asked = values.only?.split(',').map((id) => id.trim())
  const unknown = asked?.filter((id) => !ids.includes(id as PromiseId)) ?? []
  if (unknown.length > 0)
    throw new Error(`no such promise: ${unknown.join(', ')}; there are ${ids.join(', ')}`)
  return { isJson: values.json, ids: ids.filter((id) => asked?.includes(id) ?? true) }
}

const holds = ({ isJudged, better, goal }: Goal, figure: number) => {
  if (!isJudged) return null
  return better === 'higher' ? figure >= goal : figure <= goal
}

const rounded = (figure: number) => Number(figure.toPrecision(figure >= 1_000 ? 4 : 3))

const printer = (isJson: boolean) => (id: PromiseId, figures: readonly number[]) => {
  const goals: readonly Goal[] = promises[id]
  goals.forEach((aim, index) => {
    const figure = rounded(figures[index]!)
    const { promise, goal, better, unit } = aim
    const line = { id: goals.length > 1 ? `${id}-${index + 1}` : id, promise, figure, goal, better, unit }
    const held = holds(aim, figure)
    if (isJson) console.log(JSON.stringify({ ...line, holds: held }))
    else {
      const word = held === null ? '     ' : held ? 'holds' : 'FAILS'
      console.log(
        `${word} ${line.id.padEnd(15)}${String(figure).padStart(8)} ${unit.padEnd(8)} (${better === 'higher' ? '≥' : '≤'} ${goal})  ${promise}`,
      )
    }
  })
}

const { isJson, ids } = readArguments()
const print = printer(isJson)
await buildChanged(path.resolve(import.meta.dirname, '..'))
const ground = await openGround({ manyShops: ids.includes('page-tenants') ? manyShops : null })
const giveUp = () => void ground.close().finally(() => process.exit(1))
for (const end of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(end, giveUp)
try {
  for (const id of ids) {
    try {
      print(id, await measures[id](ground))
    } catch (error) {
      console.error(`${id} could not be measured:`, error)
      process.exitCode = 1
    }
  }
} finally {
  await ground.close()
}
process.exit()
