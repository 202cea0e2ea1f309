import { spawn, spawnSync } from 'node:child_process'
import { chown, stat } from 'node:fs/promises'
import path from 'node:path'

export interface Ran {
  status: number | null
  output: string
}
interface Options {
  /** No pipes to the program: a daemon would hold them open for ever. */
  detached?: boolean
}

/** Runs programs as a user that PostgreSQL accepts, which root is not. */
export interface PlainUser {
  run(command: string, args: string[], options?: Options): Promise<Ran>
  /** Gives a file or folder, with all in it, to that user. */
  own(target: string): Promise<void>
}

const nobody = 65534

/** `folder` must exist; `program` is one the user has to be able to start. Throws when root finds no way to be less. */
export const plainUser = async (folder: string, program: string): Promise<PlainUser> => {
  if (process.getuid?.() !== 0)
    return { run: (command, args, options) => run(command, args, {}, options), own: async () => {} }

  const as = { uid: nobody, gid: nobody }
  const reaches = (command: string, args: string[]) =>
    spawnSync(command, args, { ...as, cwd: '/' }).status === 0
  if (reaches(program, ['--version']) && reaches('test', ['-x', path.dirname(folder)])) {
    return {
      run: (command, args, options) => run(command, args, as, options),
      own: (target) => give(target, nobody),
    }
  }

  // Inside a user namespace we are nobody, outside the files stay root's.
  const inside = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`]
  if (spawnSync('unshare', [...inside, 'true'], { cwd: '/' }).status === 0) {
    return {
      run: (command, args, options) => run('unshare', [...inside, command, ...args], {}, options),
      own: (target) => give(target, 0),
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root here: run as another user, move the project where the user "nobody" can read it, or set DATABASE_OWNER_URL, DATABASE_APP_URL and DATABASE_PLATFORM_URL',
  )
}

// Nothing of our environment goes in: PGPORT and its kin would change what the programs do.
const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

const run = (
  command: string,
  args: string[],
  as: { uid?: number; gid?: number },
  { detached = false }: Options = {},
) =>
  new Promise<Ran>((resolve, reject) => {
    const child = spawn(command, args, {
      ...as,
      env,
      cwd: '/',
      stdio: detached ? 'ignore' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (part: Buffer) => (output += part.toString()))
    child.stderr?.on('data', (part: Buffer) => (output += part.toString()))
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, output }))
  })

const give = async (target: string, uid: number) => {
  if ((await stat(target)).uid === uid) return
  await chown(target, uid, uid)
  spawnSync('chown', ['-R', `${uid}:${uid}`, target])
}
