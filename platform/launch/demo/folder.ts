import { readFileSync } from 'node:fs'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Start, startRoles } from '../supervise/asked.ts'

export interface Claim {
  /** An earlier start did not come to its end; what it started may still be going. */
  wasCut: boolean
  /** True when another start of another role uses the folder as well. */
  isShared(): Promise<boolean>
  release(): Promise<void>
}

/** Takes the data folder for one role; throws when a start with that role, or a whole one, has it. */
export const claimFolder = async (folder: string, role: Start['role']): Promise<Claim> => {
  await mkdir(folder, { recursive: true, mode: 0o755 })
  const others = role === 'all' ? startRoles : (['all', role] as const)
  for (const other of others) {
    const holder = await readHolder(fileOf(folder, other))
    if (holder?.isRunning) throw new Error(runsAlready(folder, holder.pid, await siteOf(folder)))
  }

  const mine = fileOf(folder, role)
  const earlier = await readHolder(mine)
  if (earlier) await rm(mine, { force: true })
  // Of two starts at the same moment one fails here.
  const file = await open(mine, 'wx', 0o600)
  await file.writeFile(`${process.pid} ${birthOf(process.pid)}`)
  await file.close()

  return {
    wasCut: earlier !== null,
    isShared: async () => {
      const found = await Promise.all(
        startRoles.filter((name) => name !== role).map((name) => readHolder(fileOf(folder, name))),
      )
      return found.some((holder) => holder?.isRunning)
    },
    release: () => rm(mine, { force: true }),
  }
}

const fileOf = (folder: string, role: string) => path.join(folder, `${role}.pid`)

const readHolder = async (file: string) => {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  const [pid = '0', birth = ''] = text.split(' ')
  return { pid: Number(pid), isRunning: birth !== '' && birthOf(Number(pid)) === birth }
}

/** When a process began, as the kernel counts; a number that is given away again differs in it. */
const birthOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? '' : (rest[18] ?? '')
  } catch {
    return ''
  }
}

const siteOf = async (folder: string): Promise<string> => {
  try {
    const run: unknown = JSON.parse(await readFile(path.join(folder, 'run.json'), 'utf8'))
    return typeof run === 'object' && run && 'site' in run ? String(run.site) : ''
  } catch {
    return ''
  }
}

const runsAlready = (folder: string, pid: number, site: string) =>
  `Wanpu runs on ${folder} already (process ${pid})${site && `: ${site}`}. Stop it first, or give this one its own DATA_DIR.`
