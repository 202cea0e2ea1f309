import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'

export interface Holder {
  pid: number
  port: number
}

/** The server that runs on a cluster's folder; a pid file that outlived its server is removed. */
export const readHolder = async (folder: string): Promise<Holder | null> => {
  const file = path.join(folder, 'postmaster.pid')
  const lines = await readFile(file, 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  )
  const pid = Number(lines[0] ?? 0)
  if (!pid) return null
  if (isRunning(pid)) return { pid, port: Number(lines[3] ?? 0) }

  await rm(file, { force: true })
  return null
}

/** A zombie that nobody reaps, or another program that got the number, is no running PostgreSQL. */
export const isRunning = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    const state = stat[stat.lastIndexOf(')') + 2]
    return name === 'postgres' && state !== 'Z' && state !== 'X'
  } catch {
    return false
  }
}
