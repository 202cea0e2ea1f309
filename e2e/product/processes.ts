import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { dataFolder } from './run.ts'

/** The process that answers browsers. */
export const webProcess = (): number => {
  const [starter = '0'] = readFileSync(path.join(dataFolder(), 'all.pid'), 'utf8').split(' ')
  const web = childrenOf(Number(starter)).find((pid) => argumentsOf(pid).includes('web'))
  if (!web) throw new Error('no web process runs')
  return web
}

/** PostgreSQL's first process. */
export const postgresProcess = (): number => {
  const file = path.join(dataFolder(), 'postgres/cluster/postmaster.pid')
  return Number(readFileSync(file, 'utf8').split('\n')[0])
}

/** Ends processes as a power cut does: nobody gets to say good-bye. */
export const kill = (pids: readonly number[]): void => {
  for (const pid of pids) process.kill(pid, 'SIGKILL')
}

export const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent)

const parentOf = (pid: number): number => {
  const stat = readOr(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

const argumentsOf = (pid: number): string[] => readOr(`/proc/${pid}/cmdline`).split('\0')

// A process may end while we look.
const readOr = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
