import { spawn } from 'node:child_process'

export interface Program {
  command: string
  args: string[]
  env?: Record<string, string>
  /** Reads what was printed; a text is a reason to fail all the same. */
  judge?: (printed: string) => string | null
}

const running = new Set<number>()

/** Runs a program to its end, showing what it prints; null when it succeeded, else why not. Stops it after `limitMs`. */
export const runProgram = ({ command, args, env = {}, judge }: Program, root: string, limitMs: number) =>
  new Promise<string | null>((resolve) => {
    // A group of its own, so that what it started stops with it.
    const child = spawn(command, args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    const group = child.pid ?? 0
    running.add(group)
    let printed = ''
    let isStuck = false
    child.stdout.on('data', (part: Buffer) => {
      process.stdout.write(part)
      printed += part.toString()
    })
    child.stderr.on('data', (part: Buffer) => process.stderr.write(part))

    const stuck = setTimeout(() => {
      isStuck = true
      signal(group, 'SIGTERM')
      setTimeout(() => signal(group, 'SIGKILL'), 10_000).unref()
    }, limitMs)

    const end = (why: string | null) => {
      clearTimeout(stuck)
      running.delete(group)
      resolve(why)
    }
    child.once('error', (error) => end(error.message))
    child.once('exit', (code, by) => {
      // Nothing that it left behind disturbs the next stage.
      signal(group, 'SIGKILL')
      if (isStuck) return end(`stuck for ${limitMs / 1000} s, stopped`)
      if (code !== 0) return end(`${command} ended with ${code ?? by}`)
      end(judge?.(printed) ?? null)
    })
  })

/** Stops whatever runs, for when the gate itself is stopped. */
export const stopPrograms = () => {
  for (const group of running) signal(group, 'SIGTERM')
}

const signal = (group: number, name: NodeJS.Signals) => {
  try {
    process.kill(-group, name)
  } catch {
    // It is gone already.
  }
}
