import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { type Binaries, findBinaries } from './binaries.ts'
import { type PlainUser, plainUser } from './plain-user.ts'
import { freePort, isPortFree } from './ports.ts'
import { isRunning, readHolder } from './postmaster.ts'

export interface EmbeddedOptions {
  /** The folder that holds the cluster, its log and the superuser's password. */
  dir: string
  /** 0 or absent: any free port. */
  port?: number
  /** Gives up durability for speed; for tests. */
  fast?: boolean
}
export interface Embedded {
  host: string
  port: number
  superuserUrl: string
  pid: number
  /** False once the postmaster is gone; it does not come back by itself. */
  isRunning(): boolean
  stop(): Promise<void>
}

export const embeddedMaxConnections = 200
const host = '127.0.0.1'
// After kill -9 a start fails until all children are gone; 2.6 to 5.1 s were seen.
const patienceMs = 10_000

/** Starts PostgreSQL 18 on a folder, making the cluster at first; takes over a server that an earlier process left. */
export const startEmbedded = async ({ dir, port = 0, fast = false }: EmbeddedOptions): Promise<Embedded> => {
  const home = path.resolve(dir)
  // Who runs the server must get through the folder above, and into this one alone.
  await mkdir(path.dirname(home), { recursive: true, mode: 0o755 })
  await mkdir(home, { recursive: true, mode: 0o700 })
  const binaries = await findBinaries()
  const user = await plainUser(home, binaries.pgCtl)
  await user.own(home)
  const cluster = {
    home,
    folder: path.join(home, 'cluster'),
    log: path.join(home, 'server.log'),
    binaries,
    user,
    fast,
  }

  const password = await readPassword(home)
  if (!existsSync(path.join(cluster.folder, 'PG_VERSION'))) await createCluster(cluster, password)

  const urlAt = (at: number) => `postgres://postgres:${password}@${host}:${at}/postgres`
  const handle = ({ pid, port }: { pid: number; port: number }): Embedded => ({
    host,
    port,
    superuserUrl: urlAt(port),
    pid,
    isRunning: () => isRunning(pid),
    stop: () => stop(cluster),
  })

  const until = Date.now() + patienceMs
  for (;;) {
    const holder = await readHolder(cluster.folder)
    if (holder && (await answers(urlAt(holder.port)))) {
      if (port === 0 || port === holder.port) return handle(holder)
      await stop(cluster)
    } else if (!holder) {
      const started = await launch(cluster, port || (await freePort()))
      if (started.holder) return handle(started.holder)
      if (port && !(await isPortFree(port))) throw new Error(`The port ${port} for PostgreSQL is taken`)
      if (Date.now() > until) throw new Error(`PostgreSQL does not start:\n${started.why}`)
    } else if (Date.now() > until) {
      throw new Error(
        `PostgreSQL ${holder.pid} holds ${cluster.folder} but does not answer on port ${holder.port}`,
      )
    }
    await pause(250)
  }
}

interface Cluster {
  home: string
  folder: string
  log: string
  binaries: Binaries
  user: PlainUser
  fast: boolean
}

const readPassword = async (home: string) => {
  const file = path.join(home, 'password')
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  // A change of the server's user gave it away with the rest of the folder.
  if (process.getuid && process.getgid) await chown(file, process.getuid(), process.getgid())
  return readFile(file, 'utf8')
}

const createCluster = async ({ home, folder, binaries, user, fast }: Cluster, password: string) => {
  // A half-made cluster of a start that was cut off.
  await rm(folder, { recursive: true, force: true })
  const passwordCopy = path.join(home, 'initdb-password')
  await writeFile(passwordCopy, password, { mode: 0o600 })
  try {
    await user.own(passwordCopy)
    const made = await user.run(binaries.initdb, [
      '-D',
      folder,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordCopy}`,
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(fast ? ['-N'] : []),
    ])
    if (made.status !== 0) throw new Error(`initdb failed:\n${made.output}`)
    await chmod(folder, 0o700)
  } finally {
    await rm(passwordCopy, { force: true })
  }
}

const launch = async ({ folder, log, binaries, user, fast }: Cluster, port: number) => {
  const settings = [
    `-p ${port}`,
    `-h ${host}`,
    "-k ''",
    '-c shared_buffers=128MB',
    `-c max_connections=${embeddedMaxConnections}`,
    ...(fast ? ['-F', '-c synchronous_commit=off', '-c full_page_writes=off'] : []),
  ]
  await rm(log, { force: true })
  const { status } = await user.run(
    binaries.pgCtl,
    ['-D', folder, '-l', log, '-w', '-t', '60', '-o', settings.join(' '), 'start'],
    { detached: true },
  )
  if (status === 0) return { holder: await readHolder(folder), why: '' }
  return { holder: null, why: await readFile(log, 'utf8').catch(() => `pg_ctl exited with ${status}`) }
}

const stop = async ({ folder, binaries, user }: Cluster) => {
  if (await readHolder(folder))
    await user.run(binaries.pgCtl, ['-D', folder, '-m', 'fast', '-w', '-t', '30', 'stop'])
}

const answers = async (url: string) => {
  const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
  try {
    await client`select 1`
    return true
  } catch {
    return false
  } finally {
    await client.end({ timeout: 1 })
  }
}
