import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Passwords } from '@wanpu/kit/postgres/logins'
import { newToken } from '@wanpu/kit/ids'

/** What a demo makes for itself at its first start. */
export interface DemoSecrets {
  passwords: Passwords
  /** `id:base64`, as the setting KEYRING wants it. */
  keyring: string
  pepper: string
}

/** Reads the folder's secrets, or makes them; the file is for its owner only. */
export const openDemoSecrets = async (folder: string): Promise<DemoSecrets> => {
  const file = path.join(folder, 'secrets.json')
  const stored = await readFile(file, 'utf8').catch(() => null)
  if (stored) return JSON.parse(stored) as DemoSecrets

  const made: DemoSecrets = {
    passwords: { owner: newToken(), app: newToken(), platform: newToken() },
    keyring: `k1:${randomBytes(32).toString('base64')}`,
    pepper: newToken(32),
  }
  await writeFile(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 })
  await rename(`${file}.new`, file)
  return made
}
