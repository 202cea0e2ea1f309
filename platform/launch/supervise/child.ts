import { spawn, type ChildProcess } from 'node:child_process'
import { openSync, closeSync } from 'node:fs'
import { readFile, stat, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export interface ChildOptions {
  name: string
  /** A file of this folder and its arguments. */
  args: string[]
  env: NodeJS.ProcessEnv
  /** Takes what the process prints; absent: our own terminal. */
  logFile?: string
  say: (line: string) => void
}
/** A process that comes back when it dies, later each time. */
export interface Child {
  name: string
  /** Replaces the process by a new one. */
  restart(): void
  /** Asks it to end, and kills it after `graceMs`. */
  stop(graceMs: number): Promise<void>
}

/** How every process of ours runs. Node's own choice lets what is short-lived grow to a third of a busy web process. */
export const nodeFlags = ['--max-semi-space-size=16']

const longestPauseMs = 10_000
const steadyAfterMs = 30_000
const readyWithinMs = 60_000

/** Starts a process and waits until it says that it is ready; throws with its last words when it dies before. */
export const superviseChild = async (options: ChildOptions): Promise<Child> => {
  const { name, say } = options
  let isStopping = false
  let deaths = 0
  let current = launch(options)
  await ready(current, options)

  const guard = async () => {
    while (!isStopping) {
      const began = Date.now()
      const how = await current.ended
      if (isStopping) return

      deaths = how === 'asked' || Date.now() - began > steadyAfterMs ? 0 : deaths + 1
      if (how !== 'asked') say(`${name} ended (${how}), starting it again`)
      await pause(deaths && Math.min(longestPauseMs, 100 * 2 ** deaths))
      if (!isStopping) current = launch(options)
    }
  }
  const guarding = guard()

  return {
    name,
    restart: () => current.end(),
    stop: async (graceMs) => {
      isStopping = true
      current.process.kill('SIGTERM')
      const kill = setTimeout(() => current.process.kill('SIGKILL'), graceMs)
      await current.ended
      clearTimeout(kill)
      await Promise.race([guarding, pause(0)])
    },
  }
}

interface Launched {
  process: ChildProcess
  ready: Promise<void>
  /** How it ended: a code, a signal, or `asked`. */
  ended: Promise<string>
  end(): void
}

const launch = ({ args, env, logFile }: ChildOptions): Launched => {
  const [file = '', ...rest] = args
  const output = logFile ? openSync(logFile, 'a', 0o600) : 'inherit'
  const child = spawn(
    process.execPath,
    [...nodeFlags, path.resolve(import.meta.dirname, '..', file), ...rest],
    { env, stdio: ['ignore', output, output, 'ipc'] },
  )
  if (typeof output === 'number') closeSync(output)

  let wasAsked = false
  return {
    process: child,
    ready: new Promise((resolve) =>
      child.on('message', (message) => {
        if (typeof message === 'object' && message && 'ready' in message) resolve()
      }),
    ),
    ended: new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(wasAsked ? 'asked' : String(signal ?? code)))
      child.once('error', (error) => resolve(error.message))
    }),
    end: () => {
      wasAsked = true
      child.kill('SIGTERM')
    },
  }
}

const ready = async ({ ready, ended, process: child }: Launched, { name, logFile }: ChildOptions) => {
  const late = new AbortController()
  const outcome = await Promise.race([
    ready.then(() => null),
    ended,
    pause(readyWithinMs, 'not ready in time', { signal: late.signal, ref: false }),
  ])
  late.abort()
  if (outcome === null) return

  child.kill('SIGKILL')
  throw new Error(`${name} did not start (${outcome})${await lastWords(logFile)}`)
}

const lastWords = async (logFile: string | undefined) => {
  if (!logFile) return ''
  const text = await readFile(logFile, 'utf8').catch(() => '')
  return `:\n${text.trimEnd().split('\n').slice(-20).join('\n')}`
}

/** Keeps a log from growing for ever: past 20 MB a start begins it anew. */
export const trimLog = async (file: string): Promise<void> => {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > 20 * 1024 * 1024) await rm(file)
}
