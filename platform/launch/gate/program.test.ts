import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { runProgram } from './program.ts'

const run = (script: string, limitMs = 30_000, judge?: (printed: string) => string | null) =>
  runProgram({ command: 'sh', args: ['-c', script], ...(judge ? { judge } : {}) }, tmpdir(), limitMs)

test('a program that succeeds gives no reason to fail', async () => {
  expect(await run('exit 0')).toBeNull()
})

test('a program that fails says how it ended', async () => {
  expect(await run('exit 3')).toBe('sh ended with 3')
})

test('a program that is stuck is stopped with what it started', async () => {
  expect(await run('sleep 60 & wait', 200)).toMatch(/^stuck/)
})

test('a program that succeeds can still be judged by what it printed', async () => {
  expect(
    await run('echo 0 modules', 30_000, (printed) => (printed.includes('0 modules') ? 'none' : null)),
  ).toBe('none')
})
