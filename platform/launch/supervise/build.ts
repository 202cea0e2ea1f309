import { spawn } from 'node:child_process'
import path from 'node:path'

/** Builds what changed of the browsers' parts; throws with what the build printed. */
export const buildChanged = (root: string) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(
      path.join(root, 'node_modules/.bin/turbo'),
      ['run', 'build', '--output-logs=errors-only'],
      {
        cwd: root,
        env: { ...process.env, TURBO_NO_UPDATE_NOTIFIER: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let printed = ''
    child.stdout.on('data', (part: Buffer) => (printed += part.toString()))
    child.stderr.on('data', (part: Buffer) => (printed += part.toString()))
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed:\n${printed}`)),
    )
  })
