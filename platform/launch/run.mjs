// The only file that runs on whatever Node the machine has (18 or newer): installs what is missing, then hands over to Node 24.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')
const bin = path.join(root, 'node_modules', '.bin')
const env = { ...process.env, ...homeless(), PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` }
Object.assign(env, {
  npm_config_loglevel: 'error',
  npm_config_update_notifier: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
})

installMissing()
handOver()

/** Caches go into the project where the home folder can't be written. */
function homeless() {
  try {
    accessSync(homedir(), constants.W_OK)
    return {}
  } catch {
    const cache = path.join(root, '.cache')
    return {
      npm_config_cache: path.join(cache, 'npm'),
      XDG_CACHE_HOME: path.join(cache, 'xdg'),
      XDG_CONFIG_HOME: path.join(cache, 'xdg'),
    }
  }
}

function installMissing() {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  const stamp = path.join(root, 'node_modules', '.installed')
  const want = createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return

  if (!isInstalled(JSON.parse(lock.toString()).packages)) {
    console.error('Installing what is missing (npm ci) …')
    const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund']
    const installed = spawnSync('npm', ['ci', ...options], { cwd: root, stdio: ['ignore', 2, 2], env })
    if (installed.status !== 0) process.exit(installed.status ?? 1)
  }
  writeFileSync(stamp, want)
}

/** True after `npm install` made the tree that the lock describes. */
function isInstalled(wanted) {
  const list = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false

  const found = JSON.parse(readFileSync(list, 'utf8')).packages
  const external = Object.entries(wanted).filter(([place]) => place.includes('node_modules/'))
  return external.every(([place, { version, optional }]) =>
    found[place]
      ? found[place].version === version && existsSync(path.join(root, place))
      : optional && !place.endsWith(`${process.platform}-${process.arch}`),
  )
}

function handOver() {
  const [script = 'start.ts', ...args] = process.argv.slice(2)
  const ours = path.join(bin, 'node')
  if (!existsSync(ours) && Number(process.versions.node.split('.')[0]) < 24) {
    console.error(`Node 24 or newer is needed on ${process.platform}-${process.arch}`)
    process.exit(1)
  }

  // Over the channel the program learns that we are gone, even by kill -9.
  const child = spawn(existsSync(ours) ? ours : process.execPath, [path.resolve(here, script), ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithParent(child)
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

/** npm passes a signal to the shell between us, which dies of it and tells nobody. */
function stopWithParent(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 250).unref()
}
