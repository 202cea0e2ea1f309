import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { folderVariable } from './run.ts'

const root = path.resolve(import.meta.dirname, '../..')
const readyMs = 5 * 60_000
const stopMs = 20_000

/** Starts the product in an empty folder, unless WANPU_E2E_FOLDER names the folder of one that runs; stops what it started. */
const startProduct = async () => {
  if (process.env[folderVariable]) return

  const folder = await mkdtemp(path.join(os.tmpdir(), 'wanpu-e2e-'))
  const [port, sandboxPort] = await freePorts(2)
  const child = spawn('node', ['platform/launch/run.mjs', 'start.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATA_DIR: folder,
      PORT: String(port),
      SANDBOX_PORT: String(sandboxPort),
      PG_PORT: '0',
      LOG_LEVEL: 'info',
    },
  })
  process.env[folderVariable] = folder
  try {
    await untilReady(child)
  } catch (error) {
    await stop(child)
    throw error
  }
  return async () => {
    await stop(child)
    await rm(folder, { recursive: true, force: true })
  }
}

// Playwright takes a global setup by its default export.
export default startProduct

const untilReady = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    let printed = ''
    const late = setTimeout(
      () => reject(new Error(`The product was not ready in time:\n${printed}`)),
      readyMs,
    )
    child.stdout?.on('data', (part: Buffer) => {
      printed += part.toString()
      if (!printed.includes('Ready after')) return
      clearTimeout(late)
      resolve()
    })
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`The product ended with ${code}:\n${printed}`))
    })
  })

const stop = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null) return resolve()
    const late = setTimeout(() => child.kill('SIGKILL'), stopMs)
    child.once('exit', () => {
      clearTimeout(late)
      resolve()
    })
    child.kill('SIGTERM')
  })

const freePorts = async (count: number): Promise<number[]> => {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
        }),
    ),
  )
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
