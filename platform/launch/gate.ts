import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Counts, takeCounts } from './gate/counts.ts'
import { runProgram, stopPrograms } from './gate/program.ts'
import { type Stage, stages } from './gate/stages.ts'

interface Outcome extends Counts {
  name: string
  seconds: number
  why: string | null
}

const root = path.resolve(import.meta.dirname, '../..')
let isStopped = false

const main = async () => {
  await mkdir(path.join(root, '.cache/gate'), { recursive: true })
  const outcomes: Outcome[] = []
  for (const stage of chosen()) {
    console.log(`\n── ${stage.name}`)
    const outcome = await run(stage)
    outcomes.push(outcome)
    if (outcome.why === null) continue

    console.log(`✗ ${outcome.why}`)
    process.exitCode = 1
    break
  }
  print(outcomes)
}

/** `--only name` runs one stage, `--from name` that one and what follows. */
const chosen = (): Stage[] => {
  const { values } = parseArgs({ options: { only: { type: 'string' }, from: { type: 'string' } } })
  const name = values.only ?? values.from
  if (!name) return stages

  const at = stages.findIndex((stage) => stage.name === name)
  if (at < 0) throw new Error(`There is no stage ${name}: ${stages.map((stage) => stage.name).join(' ')}`)
  return values.only ? stages.slice(at, at + 1) : stages.slice(at)
}

const run = async (stage: Stage): Promise<Outcome> => {
  const began = Date.now()
  if (stage.report) await takeCounts(path.join(root, stage.report))
  const why = isStopped ? 'stopped' : await reasonToFail(stage, began + stage.limitMinutes * 60_000)
  const counted = stage.report ? await takeCounts(path.join(root, stage.report)) : null

  // A stage without tests of its own counts as one; so does a runner that fell before its first test.
  const counts =
    counted && counted.passed + counted.failed > 0 ? counted : { passed: why === null ? 1 : 0, failed: 0 }
  const failed = why === null ? counts.failed : Math.max(1, counts.failed)
  return { name: stage.name, seconds: (Date.now() - began) / 1000, why, passed: counts.passed, failed }
}

const reasonToFail = async ({ check, programs }: Stage, until: number): Promise<string | null> => {
  try {
    const found = await check?.(root)
    if (found) return found
    for (const program of (await programs?.(root)) ?? []) {
      const why = await runProgram(program, root, Math.max(1_000, until - Date.now()))
      if (why !== null) return why
    }
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const print = (outcomes: Outcome[]) => {
  console.log('')
  for (const { name, seconds, why, passed, failed } of outcomes) {
    const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed` : ''
    console.log(
      `${why === null ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s  ${counts}`,
    )
  }
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
}

const stop = () => {
  isStopped = true
  stopPrograms()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
// Whoever started us is gone.
process.on('disconnect', stop)
process.channel?.unref()

await main()
