import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { superviseChild } from './child.ts'

let folder: string
const said: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wanpu-child-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Supervises a process that notes its number in a file and then runs `script`. */
const supervise = async (name: string, script: string) => {
  const file = path.join(folder, `${name}.mjs`)
  const notes = path.join(folder, `${name}.pids`)
  const note = `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(notes)}, process.pid + '\\n');`
  await writeFile(file, `${note}\n${script}`)
  const child = await superviseChild({
    name,
    args: [file],
    env: process.env,
    logFile: path.join(folder, `${name}.log`),
    say: (line) => said.push(line),
  })
  return { child, pids: async () => (await readFile(notes, 'utf8')).trim().split('\n').map(Number) }
}
const isAlive = (pid: number | undefined) => {
  try {
    return process.kill(pid ?? 0, 0)
  } catch {
    return false
  }
}
const stays =
  "process.send({ ready: true }); setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(0));"

test('a process that dies comes back, and stays away once it is stopped', async () => {
  const { child, pids } = await supervise('mortal', stays)
  const [first] = await pids()
  process.kill(first ?? 0, 'SIGKILL')
  await expect.poll(async () => (await pids()).length, { timeout: 5_000 }).toBe(2)
  expect(said).toContain('mortal ended (SIGKILL), starting it again')

  await child.stop(5_000)
  expect((await pids()).map(isAlive)).toEqual([false, false])
  expect(await pids()).toHaveLength(2)
})

test('a process that is asked to start again does so without a word', async () => {
  const { child, pids } = await supervise('renewed', stays)
  child.restart()
  await expect.poll(async () => (await pids()).length, { timeout: 5_000 }).toBe(2)
  expect(said.filter((line) => line.startsWith('renewed'))).toEqual([])
  await child.stop(5_000)
})

test('a process that does not end when asked is killed', async () => {
  const { child, pids } = await supervise('deaf', stays.replace('process.exit(0)', '{}'))
  await child.stop(200)
  expect(isAlive((await pids())[0])).toBe(false)
})

test('a process that dies before it is ready fails the start with its last words', async () => {
  await expect(supervise('stillborn', "console.log('no such key'); process.exit(3)")).rejects.toThrow(
    /stillborn did not start \(3\):\nno such key/,
  )
})
